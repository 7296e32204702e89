import { breakLines } from "../deck/break-lines.ts";
import type { Slide } from "../deck/deck.ts";
import { fillRegions } from "./fill-regions.ts";
import { textBlock, type FlowBlock, type Fragment } from "./flow.ts";
import type { Box } from "./geometry.ts";
import type { LaidOut, LayoutContext } from "./layouts/layout.ts";
import { besideNumbers, outlineBlocks } from "./layouts/outline.ts";
import { PARAGRAPHS_PX } from "./layouts/text-margins.ts";
import { numberRanges } from "./number-ranges.ts";
import { PAPER_STEPS } from "./paper-steps.ts";
import { furnitureRun } from "./set-line.ts";
import type { SheetDraft } from "./sheet.ts";
import { handoutWords } from "./words.ts";

/** Pages that are wider than this, pixels, have two columns: longer lines can't be read. */
const WIDEST_COLUMN_PX = 820;

const COLUMN_GAP_PX = 40;

/**
 * The last pages of a shorter version: what the slides say (indexes from 0) that it leaves out, with their numbers
 * before the text and their paragraphs' behind it. None where there are none.
 */
export function notBriefedList(context: LayoutContext, listed: readonly number[]): LaidOut {
  if (listed.length === 0) return { boxes: {}, drafts: [] };
  const columns = columnsOf(context);
  const widthPx = columns[0]?.widthPx ?? 0;
  const blocks = [
    ...headBlocks(context, listed, widthPx),
    ...withParagraphs(
      outlineBlocks(context.source.deck, listed, { size: context.options.size, widthPx }),
      context,
    ),
  ];
  const regions = fillRegions(blocks, () => context.geometry.text.heightPx);
  return {
    boxes: Object.fromEntries(columns.map((box, at) => [`not-briefed-${at}`, box])),
    drafts: pagesOf(regions, columns.length),
  };
}

function columnsOf({ source, options, geometry }: LayoutContext): readonly Box[] {
  const { text } = geometry;
  const count = text.widthPx > WIDEST_COLUMN_PX ? 2 : 1;
  const { direction } = source.deck;
  const outerPx = Math.floor((text.widthPx - COLUMN_GAP_PX * (count - 1)) / count);
  const columns = Array.from({ length: count }, (_, at): Box => {
    const box = besideNumbers(
      { ...text, xPx: text.xPx + at * (outerPx + COLUMN_GAP_PX), widthPx: outerPx },
      options.size,
      direction,
    );
    const behindPx = PARAGRAPHS_PX[options.size];
    return {
      ...box,
      xPx: box.xPx + (direction === "rtl" ? behindPx : 0),
      widthPx: box.widthPx - behindPx,
    };
  });
  return direction === "rtl" ? columns.toReversed() : columns;
}

/** "Not briefed", and which slides: "Slides 3, 5–9". */
function headBlocks(
  { source, options }: LayoutContext,
  listed: readonly number[],
  widthPx: number,
): readonly FlowBlock[] {
  const words = handoutWords(source.deck.language);
  const { heading, label } = PAPER_STEPS[options.size];
  const numbers = words.slides(numberRanges(listed.map((index) => index + 1)), listed.length);
  return [
    textBlock({
      role: "heading",
      tag: "h2",
      linePx: heading.linePx,
      lines: breakLines([furnitureRun(words.notBriefed)], heading, widthPx),
      keepWithNext: true,
    }),
    textBlock({
      role: "label",
      linePx: label.linePx,
      lines: breakLines([furnitureRun(numbers)], label, widthPx),
      keepWithNext: true,
    }),
  ];
}

/** Names the memo's paragraphs behind the first line of each slide. */
function withParagraphs(blocks: readonly FlowBlock[], { source }: LayoutContext): readonly FlowBlock[] {
  return blocks.map((block) => {
    const [index] = block.slides;
    const slide = block.marginStart === null || index === undefined ? undefined : source.deck.slides[index];
    return slide === undefined ? block : { ...block, marginEnd: paragraphsOf(slide) };
  });
}

function paragraphsOf({ paragraphs }: Slide): string | null {
  if (paragraphs === null) return null;
  const { first, last } = paragraphs;
  return `¶ ${first === last ? first : `${first}–${last}`}`;
}

function pagesOf(regions: readonly (readonly Fragment[])[], columns: number): readonly SheetDraft[] {
  return Array.from({ length: Math.ceil(regions.length / columns) }, (_, page) => ({
    slides: [],
    parts: regions.slice(page * columns, (page + 1) * columns).map((fragments, at) => ({
      kind: "flow" as const,
      box: `not-briefed-${at}`,
      fragments,
    })),
  }));
}
