import type { Line } from "../deck/deck.ts";
import type { PaperRole } from "./paper-steps.ts";

/** An element that holds blocks: the same object on every block that it holds, over however many pages. */
export interface FlowContainer {
  readonly tag: "ul" | "ol" | "li" | "blockquote" | "table" | "section" | "aside";
  /** Widths of a table's columns, pixels; null for all else. */
  readonly columnsPx: readonly number[] | null;
  /** What links point to, or null. */
  readonly anchor: string | null;
}

/** Lines side by side: running text has one cell, a table's row one for each column. */
export interface FlowCell {
  readonly lines: readonly Line[];
  readonly header: boolean;
  /** Set at the end of the line: figures under figures. */
  readonly figures: boolean;
}

/** A stretch of text that may break between its lines, but for the measures that keep it together. */
export interface FlowBlock {
  readonly role: PaperRole;
  readonly tag: "h1" | "h2" | "h3" | "p" | "pre" | "row";
  /** Height of each line, pixels. */
  readonly linePx: number;
  /** Space above, left out at the top of a region, pixels. */
  readonly beforePx: number;
  /** Space above and below the lines that always stays, pixels. */
  readonly paddingPx: number;
  /** Steps of indent. */
  readonly depth: number;
  readonly cells: readonly FlowCell[];
  /** The containers it stands in, outermost first. */
  readonly path: readonly FlowContainer[];
  /** A bullet or number before its first line; `start` null when it is ours. */
  readonly marker: { readonly text: string; readonly start: number | null } | null;
  /** Shown in the margin beside the first line, before and behind the text. */
  readonly marginStart: string | null;
  readonly marginEnd: string | null;
  /** The slides (from 0) that it belongs to; the first such block is what a PDF's outline leads to. */
  readonly slides: readonly number[];
  /** Begins within a sentence, so that its first letter is drawn as a capital, as on the slide; its text stays. */
  readonly capital: boolean;
  /** Never the last thing in a region. */
  readonly keepWithNext: boolean;
  /** Stays whole where a region has room for all of it. */
  readonly keepTogether: boolean;
  /** Set again at the top of a region in which this goes on, or null. */
  readonly repeat: FlowBlock | null;
}

/** Lines of a block, `from` inclusive, `to` exclusive. */
export interface Fragment {
  readonly block: FlowBlock;
  readonly from: number;
  readonly to: number;
  /** True for the copy that `repeat` asks for. */
  readonly repeated: boolean;
}

/** How many lines a block has: a row is as high as its highest cell. */
export function lineCount({ cells }: Pick<FlowBlock, "cells">): number {
  return cells.reduce((most, { lines }) => Math.max(most, lines.length), 0);
}

/** Height of so many lines of a block, pixels, space above left out. */
export function fragmentHeightPx(block: FlowBlock, lines: number): number {
  return lines * block.linePx + 2 * block.paddingPx;
}

/** A block of running text; what is left out has the plainest value. */
export function textBlock(
  block: Pick<FlowBlock, "role" | "linePx"> & Partial<FlowBlock> & { readonly lines: readonly Line[] },
): FlowBlock {
  const { lines, ...given } = block;
  return {
    tag: "p",
    beforePx: 0,
    paddingPx: 0,
    depth: 0,
    cells: [{ lines, header: false, figures: false }],
    path: [],
    marker: null,
    marginStart: null,
    marginEnd: null,
    slides: [],
    capital: false,
    keepWithNext: false,
    keepTogether: false,
    repeat: null,
    ...given,
  };
}
