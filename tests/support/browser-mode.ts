import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { test as base, type BrowserContext, type Page } from "@playwright/test";
import { singleFile, type SingleFileContent } from "../../slides/export/single-file.ts";
import { browserLaunch } from "./browser.ts";

const root = resolve(import.meta.dirname, "../..");

/** The memo that the journeys open. */
export const foundingMemo = resolve(root, "slides/sample/win-the-peace.md");

interface BrowserMode {
  /** A page on the built template, with a briefing inside or with nothing. */
  readonly open: (content: SingleFileContent | null) => Promise<Page>;
  /** Addresses that any window asked for and that are not in a file or in memory. */
  readonly outside: readonly string[];
}

/** Journeys on the single HTML file, opened from disk as by double click. */
export const test = base.extend<{ browserMode: BrowserMode }>({
  launchOptions: [browserLaunch(), { scope: "worker" }],
  browserMode: async ({ context }, use, info) => {
    const outside: string[] = [];
    context.on("request", (request) => {
      if (!/^(file|blob|data|about):/.test(request.url())) outside.push(request.url());
    });
    await use({ outside, open: (content) => openFile(context, content, info.outputPath("lectern.html")) });
  },
});

/** The founding memo on the desk, ready to present. */
export const foundingDesk: SingleFileContent = {
  mode: "desk",
  name: "win-the-peace.md",
  bytes: readFileSync(foundingMemo),
};

/** Clicks *Present* and waits for both windows. */
export async function present(page: Page): Promise<{ readonly audience: Page; readonly presenter: Page }> {
  const [presenter] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Present" }).click(),
  ]);
  await presenter.getByText("On screen").waitFor();
  await page.locator(".reveal.ready").waitFor();
  return { audience: page, presenter };
}

async function openFile(
  context: BrowserContext,
  content: SingleFileContent | null,
  path: string,
): Promise<Page> {
  const template = readFileSync(resolve(root, "out/browser/lectern.html"), "utf8");
  writeFileSync(path, content === null ? template : singleFile(template, content));
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  return page;
}
