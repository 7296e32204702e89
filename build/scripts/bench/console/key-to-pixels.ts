import type { Browser, Page } from "playwright-core";
import type { Deck } from "../../../../slides/deck/deck.ts";
import { latencies } from "./presented.ts";
import { MARKS, type Presenting } from "./shows.ts";
import { layerTreeOf, traced, type TraceEvent } from "./trace.ts";

/** Which window a key was pressed in, and which window's pixels were waited for. */
export type Way =
  "audience → audience" | "audience → presenter" | "presenter → audience" | "presenter → presenter";

/** Keys pressed in each window in one round; fewer than the deck has slides. */
const PRESSES = 30;

/** Between two keys, milliseconds: longer than reveal.js's speaker view waits before it tells or is told anything. */
const BETWEEN_MS = 600;

/** Presses *next* in either window of a show and measures, in both, when its pixels were presented. Milliseconds. */
export async function keyToPixels(
  browser: Browser,
  presenting: Presenting,
  deck: Deck,
  folder: string,
): Promise<Readonly<Record<Way, readonly number[]>>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const show = await presenting.open(context, deck, folder);
  const [audienceFrame, presenterFrame] = [await frameOf(show.audience), await frameOf(show.presenter)];
  const press = async (page: Page): Promise<readonly TraceEvent[]> => {
    await page.keyboard.press("Home");
    await page.waitForTimeout(1000);
    return traced(browser, Object.values(MARKS), async () => {
      for (let at = 0; at < PRESSES; at += 1) {
        await page.keyboard.press("PageDown");
        await page.waitForTimeout(BETWEEN_MS);
      }
    });
  };
  const shown = (events: readonly TraceEvent[], window: keyof typeof MARKS): readonly number[] => {
    const tree = layerTreeOf(events, window === "audience" ? audienceFrame : presenterFrame);
    if (tree === null) throw new Error(`${presenting.name} painted nothing in its ${window} window`);
    return latencies(events, tree, MARKS[window]);
  };
  const fromAudience = await press(show.audience);
  const fromPresenter = await press(show.presenter);
  await context.close();
  return {
    "audience → audience": shown(fromAudience, "audience"),
    "audience → presenter": shown(fromAudience, "presenter"),
    "presenter → audience": shown(fromPresenter, "audience"),
    "presenter → presenter": shown(fromPresenter, "presenter"),
  };
}

/** The id of a page's main frame, as a trace names it. */
export async function frameOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  await session.detach();
  return frameTree.frame.id;
}
