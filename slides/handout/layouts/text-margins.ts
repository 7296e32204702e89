import type { PrintSize } from "../paper-steps.ts";

/** Column of numbers before running text: paragraphs or slides, pixels. */
export const NUMBER_PX: Readonly<Record<PrintSize, number>> = { normal: 48, large: 76 };

/** Column behind the memo's text for the slides that its paragraphs went to, pixels. */
export const SLIDES_PX: Readonly<Record<PrintSize, number>> = { normal: 104, large: 168 };

/** Column behind slides' words for the paragraphs that they come from, pixels. */
export const PARAGRAPHS_PX: Readonly<Record<PrintSize, number>> = { normal: 84, large: 140 };

/** One step of indent, pixels. */
export const DEPTH_PX: Readonly<Record<PrintSize, number>> = { normal: 28, large: 46 };

/** Deeper lists are set like the deepest, or a narrow page would have no room for words. */
export const DEEPEST = 6;

/** How far text of a depth is moved in, pixels. */
export function indentPx(depth: number, size: PrintSize): number {
  return Math.min(depth, DEEPEST) * DEPTH_PX[size];
}
