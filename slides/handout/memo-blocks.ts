import { breakLines } from "../deck/break-lines.ts";
import type { Line, Run } from "../deck/deck.ts";
import { widthOf } from "../deck/measure.ts";
import { paragraphNumbers } from "../deck/paragraph-numbers.ts";
import { quotationLookup } from "../deck/quotation-lookup.ts";
import { runsOf } from "../deck/runs.ts";
import { footnoteAnchor } from "../markup/handout/footnote-anchor.ts";
import type { Block, Footnote, HeaderField, List, ListItem, Span } from "../memo/memo.ts";
import { unreachable } from "../result.ts";
import { textBlock, type FlowBlock, type FlowContainer } from "./flow.ts";
import { hangMarker, loneMarker } from "./hang-marker.ts";
import { indentPx } from "./layouts/text-margins.ts";
import { numberRanges } from "./number-ranges.ts";
import { PAPER_STEPS, type PaperRole, type PrintSize } from "./paper-steps.ts";
import { furnitureRun, shortened } from "./set-line.ts";
import { slidesOfPassages } from "./slides-of-passage.ts";
import type { HandoutSource } from "./source.ts";
import { tableBlocks } from "./table-blocks.ts";
import { handoutWords } from "./words.ts";

export interface MemoSetting {
  readonly size: PrintSize;
  readonly widthPx: number;
  /** Width of the column behind the text. */
  readonly slidesPx: number;
  /** The slides that may be referred to, from 0. */
  readonly shown: readonly number[];
}

type Marker = NonNullable<FlowBlock["marker"]>;

/** Where a block stands: in which containers, and how far in. */
export interface Surroundings {
  readonly path: readonly FlowContainer[];
  readonly depth: number;
  readonly role: PaperRole;
}

const BEFORE = { headingPx: 30, subheadingPx: 20, paragraphPx: 12, itemPx: 6, fieldPx: 2 } as const;

/** The memo in blocks for paper, in reading order, every word of it in its place. */
export function memoBlocks(source: HandoutSource, setting: MemoSetting): readonly FlowBlock[] {
  const { memo, deck } = source;
  const steps = PAPER_STEPS[setting.size];
  const words = handoutWords(deck.language);
  const numberAt = paragraphNumbers(memo);
  const slidesOf = slidesOfPassages(deck, setting.shown);
  const quotationAt = quotationLookup(source.quotations);
  const levels = [...new Set(memo.blocks.flatMap((block) => (block.kind === "heading" ? block.level : [])))];
  const continuations = new Map<number, FlowBlock>();

  const set = (role: PaperRole, runs: readonly Run[], depth: number): readonly Line[] =>
    breakLines(runs, steps[role], setting.widthPx - indentPx(depth, setting.size));

  /** "Slides 8–9", as much as the column takes. */
  function slidesText(span: Span): string | null {
    const slides = slidesOf(span);
    if (slides.length === 0) return null;
    const text = words.slides(numberRanges(slides), slides.length);
    return shortened(text, steps.furniture, setting.slidesPx - MARGIN_GAP_PX);
  }

  /** What stands at the top of a page on which a speaker's words go on. */
  function continuation(span: Span): FlowBlock | null {
    const quotation = quotationAt(span.start);
    if (quotation === null || quotation.paragraphs.length < 2 || quotation.attribution === null) return null;
    const known = continuations.get(quotation.start);
    if (known !== undefined) return known;
    const run = furnitureRun(words.continued(quotation.attribution.speaker), { strong: true });
    const block = textBlock({ role: "label", linePx: steps.label.linePx, lines: set("label", [run], 0) });
    continuations.set(quotation.start, block);
    return block;
  }

  function text(span: Span, runs: readonly Run[], around: Surroundings, beforePx: number): FlowBlock {
    const { role, depth, path } = around;
    const number = numberAt(span.start);
    return textBlock({
      role,
      linePx: steps[role].linePx,
      lines: set(role, runs, depth),
      beforePx,
      path,
      depth,
      marginStart: number === null ? null : `¶ ${number}`,
      marginEnd: slidesText(span),
      slides: slidesOf(span).map((number) => number - 1),
      repeat: continuation(span),
    });
  }

  function field(line: HeaderField): FlowBlock {
    const around: Surroundings = { path: [], depth: 0, role: "text" };
    const runs = runsOf(memo, line).map((run) =>
      run.start !== null && run.start < line.label.end ? { ...run, strong: true } : run,
    );
    return text(line, splitLabel(runs, line), around, BEFORE.fieldPx);
  }

  function list({ items, ordered }: List, around: Surroundings): readonly FlowBlock[] {
    const container = made(ordered ? "ol" : "ul");
    return items.flatMap((item) => {
      const path = [...around.path, container, made("li")];
      const inner = blocks(item.blocks, { ...around, path, depth: around.depth + 1 });
      return begun(inner, markerOf(item), BEFORE.itemPx);
    });
  }

  /** Blocks of an item or footnote, of which the first one has its marker. */
  function begun(inner: readonly FlowBlock[], marker: Marker, beforePx: number): readonly FlowBlock[] {
    const [first, ...others] = inner;
    if (first === undefined) return marker.start === null ? [] : [loneMarker(marker, setting)];
    return [{ ...hangMarker(first, marker, setting), beforePx }, ...others];
  }

  function markerOf({ marker, number }: ListItem): Marker {
    if (marker !== null) return { text: memo.text.slice(marker.start, marker.end), start: marker.start };
    return { text: number === null ? "•" : `${number}.`, start: null };
  }

  function footnote({ label, blocks: inner }: Footnote, around: Surroundings): readonly FlowBlock[] {
    const container = { ...made("aside"), anchor: label === "" ? null : footnoteAnchor(label) };
    const path = [...around.path, container];
    const set = blocks(inner, { path, depth: 1, role: "small" });
    return label === "" ? set : begun(set, { text: label, start: null }, BEFORE.itemPx);
  }

  function code(block: Span, around: Surroundings): FlowBlock {
    const width = setting.widthPx - indentPx(around.depth, setting.size);
    let start = block.start;
    const lines = memo.text
      .slice(block.start, block.end)
      .split("\n")
      .flatMap((line): readonly Line[] => {
        const run = { text: line, start, strong: false, emphasis: false };
        start += line.length + 1;
        if (line === "" || widthOf(line, steps.code) <= width) return [{ runs: line === "" ? [] : [run] }];
        return breakLines([run], steps.code, width);
      });
    return {
      ...text(block, [], { ...around, role: "code" }, BEFORE.paragraphPx),
      tag: "pre",
      cells: [{ lines, header: false, figures: false }],
    };
  }

  function heading(block: Extract<Block, { kind: "heading" }>, around: Surroundings): FlowBlock {
    const title = memo.title !== null && memo.title.start === block.start;
    const rank = levels.filter((level) => level < block.level).length;
    const main = rank <= (title ? 0 : 1);
    const role = title ? "title" : main ? "heading" : "subheading";
    return {
      ...text(block, runsOf(memo, block), { ...around, role }, main ? BEFORE.headingPx : BEFORE.subheadingPx),
      tag: title ? "h1" : main ? "h2" : "h3",
      keepWithNext: true,
    };
  }

  function one(block: Block, around: Surroundings): readonly FlowBlock[] {
    switch (block.kind) {
      case "heading":
        return [heading(block, around)];
      case "paragraph":
      case "figure":
        return [text(block, runsOf(memo, block), around, BEFORE.paragraphPx)];
      case "list":
        return list(block, around);
      case "block-quote":
        return blocks(block.blocks, {
          ...around,
          path: [...around.path, made("blockquote")],
          depth: around.depth + 1,
        });
      case "table":
        return tableBlocks(memo, block, {
          ...setting,
          path: around.path,
          widthPx: setting.widthPx,
          slides: slidesText(block),
        });
      case "code":
        return [code(block, around)];
      case "footnote":
        return footnote(block, around);
      default:
        return unreachable(block);
    }
  }

  function blocks(given: readonly Block[], around: Surroundings): readonly FlowBlock[] {
    return given.flatMap((block) => one(block, around));
  }

  const body: Surroundings = { path: [], depth: 0, role: "text" };
  return [...memo.header.map(field), ...blocks(memo.blocks, body)];
}

/** Between the text and the column behind it, pixels. */
const MARGIN_GAP_PX = 20;

function made(tag: FlowContainer["tag"]): FlowContainer {
  return { tag, columnsPx: null, anchor: null };
}

/** Cuts the run that holds a label's end, so that the label alone is strong. */
function splitLabel(runs: readonly Run[], { label }: HeaderField): readonly Run[] {
  return runs.flatMap((run) => {
    if (run.start === null || run.start >= label.end || run.start + run.text.length <= label.end)
      return [run];
    const cut = label.end - run.start;
    return [
      { ...run, text: run.text.slice(0, cut) },
      { ...run, text: run.text.slice(cut), start: label.end, strong: false },
    ];
  });
}
