import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { Deck } from "../../slides/deck/deck.ts";
import { htmlText } from "../../slides/markup/html.ts";
import { slideMarkup } from "../../slides/markup/slide.ts";

const ORIGIN = "http://slides.test/";
const ROOT = new URL("../../", import.meta.url);

/** Opens an empty page with the theme's style sheets, served from the disk, and waits for its fonts. */
export async function openSlidePage(page: Page): Promise<void> {
  await page.route(`${ORIGIN}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === "") await route.fulfill({ contentType: "text/html", body: SHELL });
    else await route.fulfill({ path: fileURLToPath(new URL(path, ROOT)) });
  });
  await page.goto(ORIGIN);
}

/** Shows all slides of a deck at their canvas's own size, one under the other, and waits for the fonts they need. */
export async function showSlides(page: Page, deck: Deck): Promise<void> {
  const markup = deck.slides.map((slide, index) => htmlText(slideMarkup(slide, deck, index))).join("");
  await page.evaluate(async (text) => {
    document.body.innerHTML = text;
    document.body.getBoundingClientRect(); // fonts are asked for when text is laid out
    await document.fonts.ready;
  }, markup);
}

const SHELL = `<!doctype html><html lang="en"><head><title>Slides</title>
<link rel="stylesheet" href="/renderer/shared/theme/theme.css"></head><body></body></html>`;
