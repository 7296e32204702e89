import { breakLines } from "../../deck/break-lines.ts";
import { fillRegions } from "../fill-regions.ts";
import { textBlock, type FlowBlock, type Fragment } from "../flow.ts";
import { slideBox, type Box } from "../geometry.ts";
import { noteBlocks } from "../note-blocks.ts";
import { orientationOf } from "../options.ts";
import { PAPER_STEPS } from "../paper-steps.ts";
import { furnitureRun } from "../set-line.ts";
import type { BoxName, SheetDraft, SheetPart } from "../sheet.ts";
import { handoutWords } from "../words.ts";
import type { LaidOut, LayoutContext } from "./layout.ts";

const GAP_PX = 28;

/** A slide never takes more of a page's height than this: the notes are what the page is for. */
const MOST_SLIDE_SHARE = 0.48;

/** Where a page's slide and columns of notes stand. */
interface NotesBoxes {
  readonly slide: Box;
  /** Columns of the slide's own page, then those of the pages that follow; all of one width. */
  readonly first: readonly Box[];
  readonly more: readonly Box[];
  /** "Slide 8, continued" on the pages that follow. */
  readonly heading: Box;
}

/** The slide above (in landscape, beside) its notes, which run on over as many pages as they need. */
export function notesLayout(context: LayoutContext): LaidOut {
  const { source, options, shown } = context;
  const boxes = orientationOf(options) === "portrait" ? portraitBoxes(context) : landscapeBoxes(context);
  const widthPx = boxes.first[0]?.widthPx ?? 0;
  const named: Record<BoxName, Box> = { slide: boxes.slide, heading: boxes.heading };
  for (const [at, box] of boxes.first.entries()) named[`notes-first-${at}`] = box;
  for (const [at, box] of boxes.more.entries()) named[`notes-more-${at}`] = box;
  const { language } = source.deck;
  const drafts = shown.flatMap((index): readonly SheetDraft[] => {
    const notes = source.deck.slides[index]?.notes ?? [];
    const regions = fillRegions(noteBlocks(notes, { language, size: options.size, widthPx }), (region) =>
      heightOf(boxes, region),
    );
    const heading = continuedHeading(context, index, boxes.heading.widthPx);
    return pagesOf(index, regions, boxes, heading);
  });
  return { boxes: named, drafts };
}

function pagesOf(
  index: number,
  regions: readonly (readonly Fragment[])[],
  { first, more }: NotesBoxes,
  heading: FlowBlock,
): readonly SheetDraft[] {
  const own: SheetPart[] = [{ kind: "slide", box: "slide", index }];
  const pages: SheetPart[][] = [own];
  for (const [at, fragments] of regions.entries()) {
    const column = at < first.length ? at : (at - first.length) % more.length;
    if (at >= first.length && column === 0)
      pages.push([{ kind: "flow", box: "heading", fragments: [wholeBlock(heading)] }]);
    const box = at < first.length ? `notes-first-${column}` : `notes-more-${column}`;
    pages.at(-1)?.push({ kind: "flow", box, fragments });
  }
  return pages.map((parts) => ({ slides: [index], parts }));
}

function heightOf({ first, more }: NotesBoxes, region: number): number {
  const box = first[region] ?? more[(region - first.length) % more.length];
  return box?.heightPx ?? 0;
}

function portraitBoxes({ source, geometry, options }: LayoutContext): NotesBoxes {
  const { content } = geometry;
  const slide = slideBox({ ...content, heightPx: content.heightPx * MOST_SLIDE_SHARE }, source.deck.shape);
  const top = slide.yPx + slide.heightPx + GAP_PX;
  const heading = headingBox(content, options.size);
  return {
    slide: source.deck.direction === "rtl" ? atEnd(slide, content) : slide,
    first: [{ ...content, yPx: top, heightPx: content.yPx + content.heightPx - top }],
    more: [below(content, heading)],
    heading,
  };
}

function landscapeBoxes({ source, geometry, options }: LayoutContext): NotesBoxes {
  const { content } = geometry;
  const columnPx = Math.floor((content.widthPx - GAP_PX) / 2);
  const one = { ...content, widthPx: columnPx };
  const other = { ...one, xPx: content.xPx + columnPx + GAP_PX };
  const [start, end] = source.deck.direction === "rtl" ? [other, one] : [one, other];
  const heading = headingBox(content, options.size);
  return {
    slide: slideBox(start, source.deck.shape),
    first: [end],
    more: [below(start, heading), below(end, heading)],
    heading,
  };
}

function headingBox(content: Box, size: "normal" | "large"): Box {
  return { ...content, heightPx: PAPER_STEPS[size].subheading.linePx };
}

function below(box: Box, heading: Box): Box {
  const taken = heading.heightPx + GAP_PX / 2;
  return { ...box, yPx: box.yPx + taken, heightPx: box.heightPx - taken };
}

function atEnd(box: Box, content: Box): Box {
  return { ...box, xPx: content.xPx + content.widthPx - box.widthPx };
}

function continuedHeading({ source, options }: LayoutContext, index: number, widthPx: number): FlowBlock {
  const step = PAPER_STEPS[options.size].subheading;
  const text = handoutWords(source.deck.language).slideContinued(index + 1);
  return textBlock({
    role: "subheading",
    linePx: step.linePx,
    lines: breakLines([furnitureRun(text)], step, widthPx),
  });
}

function wholeBlock(block: FlowBlock): Fragment {
  return { block, from: 0, to: block.cells[0]?.lines.length ?? 0, repeated: true };
}
