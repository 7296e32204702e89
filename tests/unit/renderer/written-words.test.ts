import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";

const root = resolve(import.meta.dirname, "../../..");

/** Letters between tags, or in an attribute that is read to a person: words that no language could change. */
const BETWEEN_TAGS = />\s*([^<>{}()=;]*\p{L}{2}[^<>{}()=;]*)<\//gu;
const ATTRIBUTE = /\b(?:aria-label|title|placeholder|alt)="([^"]*\p{L}{2}[^"]*)"/gu;

test("no component writes words of its own: all of them stand in the interface's words", () => {
  const files = readdirSync(resolve(root, "renderer"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => `renderer/${file}`);
  const found = files.flatMap((file) => {
    const source = readFileSync(resolve(root, file), "utf8");
    const hits = [...source.matchAll(BETWEEN_TAGS), ...source.matchAll(ATTRIBUTE)];
    return hits.map((hit) => `${file}: ${(hit[1] ?? "").trim()}`);
  });
  expect(files.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});
