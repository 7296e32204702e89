import { browserSwitches } from "../../electron/cli/browser/arguments.ts";
import { findTestBrowser } from "../../build/steps/test-browser.ts";

/** How every test starts its browser: options for Playwright's `launch`. */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly headless: boolean;
}

/** Launch options for the tests' browser. Throws where there is none; `npm test` installs one first. */
export function browserLaunch(): BrowserLaunch {
  const executablePath = findTestBrowser();
  if (executablePath === null)
    throw new Error("No Chrome, Chromium or Edge was found; `npm test` installs one");
  return { executablePath, args: [...browserSwitches(), "--disable-gpu"], headless: true };
}
