import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { brief } from "../../slides/brief.ts";
import { deckOutline } from "./deck-outline.ts";

const MEMOS = fileURLToPath(new URL("memos", import.meta.url));
const FOUNDING_MEMO = fileURLToPath(new URL("../../slides/sample/win-the-peace.md", import.meta.url));

/** What the file of a golden ends with; it stands beside its memo. */
const GOLDEN = ".deck.txt";

const memos = readdirSync(MEMOS)
  .filter((name) => /\.(?:md|txt)$/u.test(name) && !name.endsWith(GOLDEN))
  .map((name) => join(MEMOS, name));

for (const path of [FOUNDING_MEMO, ...memos]) {
  test(`${basename(path)} makes the deck that it made before`, async () => {
    const result = await brief(readFileSync(path), basename(path), { shape: "16:9" });
    if (!result.ok) throw new Error(result.problem.message);
    compare(basename(path, extname(path)), deckOutline(result.value));
  });
}

/** Compares with the golden; what differs is written beside it. A missing golden is made, but never in CI. */
function compare(name: string, outline: string): void {
  const golden = join(MEMOS, `${name}${GOLDEN}`);
  const changed = join(MEMOS, `${name}-changed${GOLDEN}`);
  if (!existsSync(golden) && process.env["CI"] === undefined) writeFileSync(golden, outline);
  if (existsSync(golden) && readFileSync(golden, "utf8") === outline) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, outline);
  const expected = existsSync(golden) ? readFileSync(golden, "utf8") : "a golden, which there is none of";
  expect(
    outline,
    `compare ${name}${GOLDEN} with ${basename(changed)}; if it is better, put it in its place`,
  ).toBe(expected);
}
