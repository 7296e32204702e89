import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { JOB_STYLE_NAME, type PressDocument } from "../../../slides/markup/handout/press-page.ts";
import { failure, success, type Result } from "../../../slides/result.ts";
import { browserSwitches } from "../browser/arguments.ts";
import { findBrowser } from "../browser/find-browser.ts";

/** The press page's address; nothing listens there, every request is answered here. */
const ORIGIN = "http://press.lectern.invalid/";
const PAGE = "press/index.html";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".woff": "font/woff",
};

/** Prints pages in an installed Chrome, Chromium or Edge. `folder` holds the built pages with their fonts. */
export function printPage(page: PressDocument, folder: string): Promise<Result<Uint8Array>> {
  return withPressTab(page, folder, 1, (tab) =>
    tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false }),
  );
}

/** Takes a picture (PNG) of every slide of a page, each pixel of its canvas as `scale` pixels along each side. */
export function picturePages(
  page: PressDocument,
  folder: string,
  scale: number,
): Promise<Result<readonly Uint8Array[]>> {
  return withPressTab(page, folder, scale, async (tab) => {
    const pictures: Uint8Array[] = [];
    for (const slide of await tab.locator(".slide").all())
      pictures.push(new Uint8Array(await slide.screenshot({ type: "png", scale: "device" })));
    return pictures;
  });
}

/** Opens the press page in a browser of its own, without scripts and without a network, for one use. */
async function withPressTab<Value>(
  page: PressDocument,
  folder: string,
  deviceScaleFactor: number,
  use: (tab: Page) => Promise<Value>,
): Promise<Result<Value>> {
  const executablePath = findBrowser();
  if (executablePath === null)
    return failure(
      "press/no-browser",
      "No Chrome, Chromium or Edge was found, and pages and pictures need one.",
      "Install one, or name it with LECTERN_BROWSER.",
    );
  const { chromium } = await import("playwright-core");
  let browser: Browser;
  try {
    browser = await chromium.launch({
      executablePath,
      args: [...browserSwitches(), "--disable-gpu"],
      // A cancelled export ends the browser itself, by `browser.close`.
      handleSIGINT: false,
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return failure("press/browser-failed", `The browser ${executablePath} could not be started: ${reason}`);
  }
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true, deviceScaleFactor });
    const tab = await context.newPage();
    await tab.route("**/*", (route) => answer(route, page, folder));
    await tab.goto(ORIGIN + PAGE);
    // A page counts as loaded before its fonts are; without them it would be printed in others.
    await tab.evaluate("document.fonts.ready.then(() => null)");
    return success(await use(tab));
  } finally {
    await browser.close();
  }
}

async function answer(route: Route, page: PressDocument, folder: string): Promise<void> {
  const address = route.request().url();
  if (!address.startsWith(ORIGIN)) return route.abort();
  const path = decodeURIComponent(address.slice(ORIGIN.length));
  if (path === PAGE) return route.fulfill({ contentType: "text/html; charset=utf-8", body: page.document });
  if (path.endsWith(JOB_STYLE_NAME)) return route.fulfill({ contentType: "text/css", body: page.style });
  const contentType = CONTENT_TYPES[extname(path)];
  if (contentType === undefined || path.includes("..")) return route.abort();
  return route.fulfill({ contentType, body: await readFile(join(folder, normalize(path))) });
}
