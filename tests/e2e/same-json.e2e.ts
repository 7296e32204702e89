import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { chromium, expect, test, type Browser } from "@playwright/test";
import { browserLaunch } from "../support/browser.ts";
import { lectern, sampleMemo } from "../support/command-line.ts";
import { pipelineBundle } from "../support/pipeline-bundle.ts";

const goldenFolder = resolve(import.meta.dirname, "../golden");

/** The founding memo, and the sources of all goldens. */
const memos = [sampleMemo, ...(existsSync(goldenFolder) ? goldenSources() : [])];

function goldenSources(): readonly string[] {
  return readdirSync(goldenFolder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|txt)$/.test(path))
    .toSorted()
    .map((path) => join(goldenFolder, path));
}

let browser: Browser;
let script: string;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  script = await pipelineBundle();
  browser = await chromium.launch(browserLaunch());
});

test.afterAll(async () => {
  await browser.close();
});

for (const memo of memos) {
  test(`Node and Chromium make the same JSON of ${basename(memo)}`, async () => {
    const bytes = JSON.stringify([...readFileSync(memo)]);
    const page = await browser.newPage();
    // All in one function, so that nothing becomes a global of the page.
    const call = `bundled.briefToJson(${bytes}, ${JSON.stringify(basename(memo))})`;
    const inChromium: unknown = await page.evaluate(`(() => { ${script}; return ${call}; })()`);
    await page.close();
    expect(inChromium).toBe((await lectern(["check", "--json", memo])).stdout);
  });
}
