import type { TextLine } from "./plain-lines.ts";

/** A line of nothing but dashes and the corners between them. */
const RULE = /^[\s|+:=-]*-{5,}[\s|+:=-]*$/u;
/** A cell's border within a line. */
const BORDER = /\S\s*\|\s|\|\s*\S/u;

const FEWEST_LINES = 3;
/** So many of its lines have a border, or are rules. */
const MOSTLY = 0.6;

/**
 * Whether lines are a table that somebody drew with dashes and bars, whose columns mean something only line by line.
 * What Markdown or a word processor marks as a table does not come here.
 */
export function isDrawnTable(lines: readonly TextLine[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const drawn = lines.filter(({ text }) => BORDER.test(text) || RULE.test(text));
  return drawn.length >= MOSTLY * lines.length && drawn.some(({ text }) => BORDER.test(text));
}
