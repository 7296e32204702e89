import { writeFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { foundingDesk, present, test } from "../support/browser-mode.ts";

/** Window sizes: the canvas's own, a laptop's, two projectors', a television's, and one that is odd in every way. */
const SIZES: readonly (readonly [width: number, height: number])[] = [
  [1280, 720],
  [1366, 768],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
  [853, 611],
];

/** A title, a list with its speaker, a statement, a quotation under its question; counted from 1. */
const SLIDES = [1, 3, 5, 14];

test.setTimeout(60_000);

test("preview and audience show the same picture, to the pixel, at six window sizes", async ({
  browserMode,
}, info) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  const different: string[] = [];
  for (const [width, height] of SIZES) {
    await audience.setViewportSize({ width, height });
    await presenter.setViewportSize({ width, height });
    for (const slide of SLIDES) {
      await presenter.keyboard.type(String(slide));
      await presenter.keyboard.press("Enter");
      await expect(audience.locator(`.slides > section[data-number="${slide}"].present`)).toBeAttached();
      await expect(presenter.locator(".screens-number")).toHaveText(new RegExp(`^${slide} `, "u"));
      const pictures = [
        await pictureOf(audience, ".audience"),
        await pictureOf(presenter, ".screens-current"),
      ];
      const [shown, preview] = pictures;
      if (shown === undefined || preview === undefined || shown.equals(preview)) continue;
      different.push(`slide ${slide} at ${width}×${height}`);
      writeFileSync(info.outputPath(`${slide}-${width}-audience.png`), shown);
      writeFileSync(info.outputPath(`${slide}-${width}-preview.png`), preview);
    }
  }
  expect(different).toEqual([]);
});

/** A picture of the window with nothing in it but the frame in this element, which is made to fill it. */
async function pictureOf(page: Page, holder: string): Promise<Buffer> {
  await page.evaluate((selector) => {
    const style = new CSSStyleSheet();
    style.replaceSync(`${selector} { position: fixed !important; inset: 0 !important; z-index: 1000 !important;
      width: 100vw !important; height: 100vh !important; max-width: none !important; aspect-ratio: auto !important; padding: 0 !important; margin: 0 !important; border: 0 !important;
      border-radius: 0 !important; outline: 0 !important; background: #888 !important; }
      .page-controls { display: none !important; }`);
    document.adoptedStyleSheets = [style];
    // The frame is placed anew behind the next layout.
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, holder);
  await page.waitForFunction((selector) => {
    const frame = document.querySelector(`${selector} .canvas-frame`)?.getBoundingClientRect();
    return frame?.width === innerWidth && frame.height === innerHeight;
  }, holder);
  return page.screenshot({ animations: "disabled", caret: "hide" });
}
