import { chromium, type Browser } from "playwright-core";
import { browserSwitches } from "../../electron/cli/browser/arguments.ts";
import { findTestBrowser } from "./test-browser.ts";

/** Starts the browser that the tests run in, without a window. Throws where there is none. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findTestBrowser();
  if (executablePath === null) throw new Error("No Chrome, Chromium or Edge was found");
  return chromium.launch({ executablePath, args: [...browserSwitches(), "--disable-gpu"] });
}
