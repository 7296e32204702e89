import { pageHeadHeightPx } from "../../deck/boxes.ts";
import { CANVASES, contentWidthPx, GRID } from "../../deck/canvas.ts";
import { compositionOf, hasBar } from "../../deck/composition.ts";
import type { Deck, Slide } from "../../deck/deck.ts";
import { fitSlide } from "../../deck/layout.ts";
import { deckMarking } from "../../deck/marking.ts";
import { heightOf } from "../../deck/set-text.ts";
import { footTexts } from "../../markup/slide.ts";
import { drawAttribution } from "./draw-attribution.ts";
import { drawBody } from "./draw-body.ts";
import { drawDisplay } from "./draw-display.ts";
import type { Drawing } from "./drawing.ts";
import { furnitureParagraph } from "./furniture-paragraph.ts";
import { paragraphOf } from "./set-paragraph.ts";

/**
 * A slide as drawings at their places, from the measures that the plan and the style sheet are made of. Reading order
 * is the order of the list. `index` counts from 0.
 */
export function drawSlide(slide: Slide, deck: Deck, index: number): readonly Drawing[] {
  return [
    ...marking(deck, GRID.markingTopPx, "Marking above"),
    ...content(slide, deck),
    ...foot(slide, deck, index),
    ...marking(deck, GRID.markingBottomPx, "Marking below"),
  ];
}

/** What stands between running title and foot, from its top down. */
function content(slide: Slide, deck: Deck): readonly Drawing[] {
  const { shape } = deck;
  const left = CANVASES[shape].marginPx;
  const width = contentWidthPx(shape);
  const composition = compositionOf(slide);
  let top = topOf(slide, deck);
  const drawings: Drawing[] = [];
  const line = (
    name: string,
    height: number,
    colour: "accent" | "brass" | "ink" | "rule",
    wide: number,
  ): void => {
    drawings.push({ kind: "rule", name, colour, box: { left, top, width: wide, height } });
    top += height;
  };
  if (hasBar(slide)) {
    line("Bar", GRID.barHeightPx, slide.kind === "speaker" ? "brass" : "accent", GRID.barWidthPx);
    top += GRID.barGapPx;
  }
  if (slide.headline !== null) {
    const soft = composition === "stage" && slide.kind !== "speaker" && slide.body.kind !== "none";
    drawings.push(
      drawDisplay({
        setting: slide.headline,
        left,
        top,
        width,
        colour: soft ? "soft" : "ink",
        marks: null,
        role: "title",
      }),
    );
    top += heightOf(slide.headline);
  }
  if (composition === "cover" && slide.body.kind !== "none") {
    top += GRID.titleGapPx;
    line("Rule", GRID.titleRulePx, "ink", width);
    top += GRID.fieldsGapPx;
  }
  if (composition === "stage" && slide.headline !== null && slide.body.kind !== "none") top += GRID.leadGapPx;
  if (composition === "page") {
    top +=
      pageHeadHeightPx(slide.headline) -
      (slide.headline === null ? 0 : heightOf(slide.headline)) -
      GRID.ruleWidthPx;
    line("Rule", GRID.ruleWidthPx, "rule", width);
  }
  const body = drawBody(slide, { left, top, width });
  drawings.push(...body.drawings);
  top += body.heightPx;
  if (slide.attribution !== null) {
    top += composition === "page" ? GRID.pageAttributionGapPx : GRID.attributionGapPx;
    drawings.push(...drawAttribution(slide.attribution, shape, { left, top, width }));
  }
  return drawings;
}

/** A cover stands on the foot of the page, a stage in the middle, a page hangs from its top. */
function topOf(slide: Slide, { shape }: Deck): number {
  const { heightPx } = fitSlide(slide, shape);
  switch (compositionOf(slide)) {
    case "cover":
      return GRID.contentBottomPx - heightPx;
    case "stage":
      return (GRID.contentTopPx + GRID.contentBottomPx - heightPx) / 2;
    case "page":
      return GRID.contentTopPx;
  }
}

/** Where the slide comes from at the left, its number at the right. */
function foot(slide: Slide, deck: Deck, index: number): readonly Drawing[] {
  const texts = footTexts(slide, deck.language, index);
  const folio = texts.at(-1);
  if (folio === undefined) return [];
  const left = CANVASES[deck.shape].marginPx;
  const width = contentWidthPx(deck.shape);
  const reference = texts.slice(0, -1).join("    ");
  const box = { top: GRID.footTopPx, height: GRID.furnitureLinePx };
  const words: readonly Drawing[] =
    reference === ""
      ? []
      : [
          {
            kind: "text",
            name: "Reference",
            role: "other",
            align: "start",
            box: { ...box, left, width: width - FOLIO_ROOM_PX },
            paragraphs: [furnitureParagraph(reference)],
          },
        ];
  return [
    ...words,
    {
      kind: "text",
      name: "Slide number",
      role: "other",
      align: "end",
      box: { ...box, left: left + width - FOLIO_ROOM_PX, width: FOLIO_ROOM_PX },
      paragraphs: [furnitureParagraph(folio)],
    },
  ];
}

/** The room that is left to a slide's number. */
const FOLIO_ROOM_PX = 100;

function marking(deck: Deck, top: number, name: string): readonly Drawing[] {
  const setting = deckMarking(deck);
  if (setting === null) return [];
  const left = GRID.markingInsetPx;
  const width = CANVASES[deck.shape].widthPx - 2 * left;
  return [
    {
      kind: "text",
      name,
      role: "other",
      align: "center",
      box: { left, top, width, height: GRID.furnitureLinePx },
      paragraphs: [paragraphOf(setting, "ink")],
    },
  ];
}
