import type { Browser } from "playwright-core";
import type { Deck } from "../../../../slides/deck/deck.ts";
import { frameOf } from "./key-to-pixels.ts";
import { framesPerSecond, presentedFrames } from "./presented.ts";
import { lectern } from "./shows.ts";
import { layerTreeOf, traced } from "./trace.ts";

/** How long the pointer moves, milliseconds. */
const MOVES_MS = 3000;

/** Frames a second that the audience sees while a mouse sends a thousand places a second over the presenter's slide. */
export async function pointerFrames(browser: Browser, deck: Deck, folder: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const { audience, presenter } = await lectern.open(context, deck, folder);
  const frame = await frameOf(audience);
  await presenter.keyboard.press("l");
  await presenter.locator(".tool-bar").waitFor();
  const events = await traced(browser, [], () =>
    presenter.locator(".overlay").first().evaluate(movePointer, MOVES_MS),
  );
  const tree = layerTreeOf(events, frame);
  await context.close();
  if (tree === null) throw new Error("The pointer was not drawn in the audience window");
  return framesPerSecond(presentedFrames(events, tree));
}

/** Moves in circles, one place every millisecond. Runs in the page. */
function movePointer(surface: Element, lastsMs: number): Promise<void> {
  const box = surface.getBoundingClientRect();
  const began = performance.now();
  let sent = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const gone = performance.now() - began;
      for (; sent < gone; sent += 1) {
        const angle = sent / 150;
        surface.dispatchEvent(
          new PointerEvent("pointermove", {
            bubbles: true,
            clientX: box.left + box.width * (0.5 + 0.3 * Math.cos(angle)),
            clientY: box.top + box.height * (0.5 + 0.3 * Math.sin(angle)),
          }),
        );
      }
      if (gone < lastsMs) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
}
