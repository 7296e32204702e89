import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startPressBrowser } from "../../../electron/cli/press/press-browser.ts";
import { printPage } from "../../../electron/cli/press/print-page.ts";
import type { HandoutOptions } from "../../../slides/handout/options.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";
import { pressPage, type PressPage } from "../../../slides/markup/handout/press-page.ts";
import { outFolder } from "../../steps/freshness.ts";
import { clippedText } from "./clipped-text.ts";

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

/** Starts the command line's own press over the built pages; it throws what the command line would say. */
export async function openPress(): Promise<Press> {
  const browser = await startPressBrowser(new AbortController().signal);
  if (!browser.ok) throw new Error(browser.problem.message);
  const folder = join(outFolder, "renderer");
  const template = readFileSync(join(folder, "press/index.html"), "utf8");
  return {
    print: async (source, options) => {
      const page = pressPage(template, source, options);
      let clipped: readonly string[] = [];
      const printed = await printPage(browser.value, page, folder, async (tab) => {
        const { result } = await tab.send("Runtime.evaluate", { expression: IN_PAGE, returnByValue: true });
        clipped = sentencesIn(result);
      });
      if (!printed.ok) throw new Error(printed.problem.message);
      return { page, bytes: printed.value, clipped };
    },
    close: browser.value.close,
  };
}

/** The compiler that runs this script wraps named functions in a helper that pages don't have. */
const IN_PAGE = `(() => { const __name = (named) => named; return (${clippedText.toString()})(); })()`;

/** What the page answered; anything but a list means that the check itself failed. */
function sentencesIn(result: unknown): readonly string[] {
  const value = typeof result === "object" && result !== null && "value" in result ? result.value : null;
  return Array.isArray(value) ? value.map(String) : ["the layout could not be looked at"];
}
