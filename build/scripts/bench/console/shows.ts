import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Frame, Page } from "playwright-core";
import type { Deck } from "../../../../slides/deck/deck.ts";
import { singleFile } from "../../../../slides/export/single-file.ts";
import { outFolder, rootFolder } from "../../../steps/freshness.ts";
import { revealPage } from "../reveal-page.ts";

/** A deck being presented on two windows, by whichever program. */
export interface Show {
  readonly audience: Page;
  readonly presenter: Page;
}

/** The marks that the windows set when their document has changed. */
export const MARKS = { audience: "bench:audience", presenter: "bench:presenter" } as const;

/** A program that presents, and how its two windows are opened. */
export interface Presenting {
  readonly name: string;
  readonly open: (context: BrowserContext, deck: Deck, folder: string) => Promise<Show>;
}

/** The exported page, as it opens from disk. */
export const lectern: Presenting = {
  name: "Lectern",
  open: async (context, deck, folder) => {
    const template = readFileSync(join(outFolder, "browser/viewer.html"), "utf8");
    const path = join(folder, "lectern.html");
    writeFileSync(path, singleFile(template, { mode: "present", copy: "presenter", deck, slide: 0 }));
    const audience = await context.newPage();
    await audience.goto(pathToFileURL(path).href);
    await audience.locator(".reveal.ready").waitFor();
    const [presenter] = await Promise.all([audience.waitForEvent("popup"), audience.keyboard.press("v")]);
    await presenter.locator(".screens-current .page[data-shown=true] .slide").waitFor();
    await markChanges(audience.mainFrame(), ".reveal .slides", MARKS.audience);
    await markChanges(presenter.mainFrame(), ".screens-current", MARKS.presenter);
    return { audience, presenter };
  },
};

/** reveal.js with its own speaker view, whose current slide is a page of its own in a frame. */
export const reveal: Presenting & {
  readonly openAlone: (context: BrowserContext, deck: Deck, folder: string) => Promise<Page>;
} = {
  name: "reveal.js",
  openAlone: async (context, deck, folder) => {
    const path = join(folder, "reveal.html");
    writeFileSync(path, revealPage(deck, rootFolder, true));
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    await page.locator(".reveal.ready").waitFor();
    return page;
  },
  open: async (context, deck, folder) => {
    const audience = await reveal.openAlone(context, deck, folder);
    const [presenter] = await Promise.all([audience.waitForEvent("popup"), audience.keyboard.press("s")]);
    await presenter.locator("#current-slide iframe").waitFor();
    const element = await presenter.locator("#current-slide iframe").elementHandle();
    const current = await element?.contentFrame();
    if (current === null || current === undefined) throw new Error("The speaker view has no current slide");
    await current.locator(".reveal.ready").waitFor();
    await markChanges(audience.mainFrame(), ".reveal .slides", MARKS.audience);
    await markChanges(current, ".reveal .slides", MARKS.presenter);
    return { audience, presenter };
  },
};

/** Notes in the trace whenever something below an element changes. */
async function markChanges(frame: Frame, selector: string, mark: string): Promise<void> {
  await frame.evaluate(
    ([at, name]) => {
      const observed = document.querySelector(at);
      if (observed === null) throw new Error(`${at} is not there`);
      new MutationObserver(() => void performance.mark(name)).observe(observed, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ["class", "hidden", "data-shown"],
      });
    },
    [selector, mark] as const,
  );
}
