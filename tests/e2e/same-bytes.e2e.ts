import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { build, type Rolldown } from "vite";
import browserConfig from "../../build/browser.vite.config.ts";

const root = resolve(import.meta.dirname, "../..");

test("two builds of the single page give the same bytes", async () => {
  const built = await build({
    ...browserConfig,
    configFile: false,
    logLevel: "warn",
    build: { ...browserConfig.build, write: false },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  const page = output?.output.find((file) => file.fileName === "lectern.html");
  const source = page?.type === "asset" ? String(page.source) : "";
  expect(output?.output.map((file) => file.fileName)).toEqual(["lectern.html"]);
  expect(source === readFileSync(resolve(root, "out/browser/lectern.html"), "utf8")).toBe(true);
});
