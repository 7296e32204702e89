import type { Page } from "playwright-core";
import { CANVASES } from "../../../slides/deck/canvas.ts";
import type { Deck } from "../../../slides/deck/deck.ts";
import { htmlText } from "../../../slides/markup/html.ts";
import { slideMarkup } from "../../../slides/markup/slide.ts";
import type { SheetRequest } from "./arguments.ts";

/** CSS pixels around and between the slides, and for the line of words under each. */
const GAP_PX = 24;
const CAPTION_PX = 28;

/** Chromium draws no picture that is higher than its largest texture. */
const MOST_HEIGHT_PX = 16_000;

/** The width of a sheet; slides share it. */
const SHEET_PX = 1920;

/** A slide of a deck, counted from 0. */
export interface Shown {
  readonly deck: Deck;
  readonly index: number;
}

/**
 * Sets slides side by side on a page that has the theme's style sheets, each under its number and kind; their decks
 * have one shape. Without a number of columns, the number of slides decides.
 */
export async function drawSheet(
  page: Page,
  shown: readonly Shown[],
  { columns: asked }: Pick<SheetRequest, "columns">,
): Promise<void> {
  const { widthPx, heightPx } = CANVASES[shown[0]?.deck.shape ?? "16:9"];
  const columns = asked ?? columnsFor(shown.length, heightPx / widthPx);
  const scale = (SHEET_PX - GAP_PX * (columns + 1)) / columns / widthPx;
  const cells = shown.flatMap(({ deck, index }) => {
    const slide = deck.slides[index];
    if (slide === undefined) return [];
    const caption = `${index + 1} ${slide.kind}${slide.fits ? "" : " DOES NOT FIT"}`;
    return [{ markup: htmlText(slideMarkup(slide, deck, index)), caption }];
  });
  await page.setViewportSize({ width: SHEET_PX, height: 800 });
  const measures = { widthPx, heightPx, scale, columns, gapPx: GAP_PX, captionPx: CAPTION_PX };
  await page.evaluate(layOut, { cells, measures });
}

/** As few columns as leave the sheet a height that can be drawn. */
function columnsFor(count: number, heightShare: number): number {
  const usual = count <= 6 ? 2 : count <= 24 ? 3 : count <= 60 ? 4 : 6;
  let columns = usual;
  while (Math.ceil(count / columns) * ((SHEET_PX / columns) * heightShare + CAPTION_PX) > MOST_HEIGHT_PX)
    columns += 1;
  return columns;
}

interface Sheet {
  readonly cells: readonly { readonly markup: string; readonly caption: string }[];
  readonly measures: {
    readonly widthPx: number;
    readonly heightPx: number;
    readonly scale: number;
    readonly columns: number;
    readonly gapPx: number;
    readonly captionPx: number;
  };
}

/** Runs in the page, so it may use nothing from outside itself. */
async function layOut({ cells, measures }: Sheet): Promise<void> {
  const { widthPx, heightPx, scale, columns, gapPx, captionPx } = measures;
  const { body } = document;
  body.style.cssText = `margin:0;padding:${gapPx}px;display:grid;gap:${gapPx}px;background:#7c7f83;grid-template-columns:repeat(${columns},${widthPx * scale}px)`;
  body.replaceChildren(
    ...cells.map(({ markup, caption }) => {
      const cell = document.createElement("div");
      const frame = document.createElement("div");
      frame.style.cssText = `width:${widthPx * scale}px;height:${heightPx * scale}px;overflow:hidden`;
      const canvas = document.createElement("div");
      canvas.style.cssText = `transform-origin:0 0;transform:scale(${scale})`;
      canvas.innerHTML = markup;
      const words = document.createElement("div");
      words.style.cssText = `height:${captionPx}px;font:16px/${captionPx}px sans-serif;color:#fff`;
      words.textContent = caption;
      frame.append(canvas);
      cell.append(frame, words);
      return cell;
    }),
  );
  body.getBoundingClientRect(); // fonts are asked for when text is laid out
  await document.fonts.ready;
}
