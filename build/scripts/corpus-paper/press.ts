import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { browserSwitches } from "../../../electron/cli/browser/arguments.ts";
import type { HandoutOptions } from "../../../slides/handout/options.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";
import { JOB_STYLE_NAME, pressPage, type PressPage } from "../../../slides/markup/handout/press-page.ts";
import { outFolder } from "../../steps/freshness.ts";
import { findTestBrowser } from "../../steps/test-browser.ts";
import { clippedText } from "./clipped-text.ts";

const ORIGIN = "http://press.test/";

/** What came out of the press. */
export interface Printed {
  readonly page: PressPage;
  readonly bytes: Uint8Array;
  /** Sentences on text that leaves its box or its page in the browser's layout. */
  readonly clipped: readonly string[];
}

/** A browser that prints one job after another. */
export interface Press {
  readonly print: (source: HandoutSource, options: HandoutOptions) => Promise<Printed>;
  readonly close: () => Promise<void>;
}

/** Starts a press over the built pages. */
export async function openPress(): Promise<Press> {
  const executablePath = findTestBrowser();
  if (executablePath === null) throw new Error("No browser to print with");
  const browser = await chromium.launch({ executablePath, args: [...browserSwitches(), "--disable-gpu"] });
  const folder = join(outFolder, "renderer");
  const template = readFileSync(join(folder, "press/index.html"), "utf8");
  return {
    print: async (source, options) => {
      const page = pressPage(template, source, options);
      const tab = await browser.newPage();
      await tab.route("**/*", async (route) => {
        const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
        if (path === "press/index.html")
          return route.fulfill({ contentType: "text/html; charset=utf-8", body: page.document });
        if (path.endsWith(JOB_STYLE_NAME))
          return route.fulfill({ contentType: "text/css", body: page.style });
        const contentType = extname(path) === ".css" ? "text/css" : "font/woff";
        return route.fulfill({ contentType, body: await readFile(join(folder, path)) });
      });
      // The compiler that runs this script wraps named functions in a helper that pages don't have.
      await tab.addInitScript("globalThis.__name = (named) => named");
      await tab.goto(`${ORIGIN}press/index.html`);
      await tab.evaluate("document.fonts.ready.then(() => null)");
      const clipped = await tab.evaluate(clippedText);
      const bytes = await tab.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
      });
      await tab.close();
      return { page, bytes, clipped };
    },
    close: () => browser.close(),
  };
}
