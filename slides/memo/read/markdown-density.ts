import { LIMITS } from "./limits.ts";

/** The signs that may open or close something in Markdown; its parser compares each with those before it. */
const SIGNS = /[[\]*_`<!~&\\]/gu;
const BARS = /\|/gu;

/** Paragraphs and tables end at blank lines. */
const BLANK_LINES = /\n[ \t]*\n/u;

/** A line that opens more block quotes and lists in one another than is allowed, or is indented as if it did. */
const DEEP_LINE = new RegExp(
  `^(?:(?:[ \\t]{0,8}(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${LIMITS.markdownNesting},}|[ \\t]{${LIMITS.markdownNesting * 4},}(?:[-+*]|\\d{1,9}[.)])[ \\t])`,
  "mu",
);

/** True for Markdown whose lists and block quotes are nested as nobody nests them. */
export function isTooDeep(text: string): boolean {
  return DEEP_LINE.test(text);
}

/**
 * True for Markdown that the parser would need minutes for: its time grows with the square of the signs in one
 * paragraph or table, and of the footnotes. Tables of measurements are like that, and attacks.
 */
export function isTooDense(text: string): boolean {
  const notes = text.match(/^\[\^/gmu)?.length ?? 0;
  if (notes > LIMITS.markdownNotes) return true;
  return text.split(BLANK_LINES).some((part) => hasManySigns(part) || hasLongBracket(part));
}

function hasManySigns(part: string): boolean {
  if (part.length <= LIMITS.markdownSigns) return false;
  const signs = part.match(SIGNS)?.length ?? 0;
  return signs > LIMITS.markdownSigns || (part.match(BARS)?.length ?? 0) > LIMITS.markdownBars;
}

/** Behind an open bracket the parser looks back to it at each word. */
function hasLongBracket(part: string): boolean {
  if (part.length <= LIMITS.markdownBracket) return false;
  let depth = 0;
  let opened = 0;
  for (const { 0: bracket, index } of part.matchAll(/[[\]]/gu)) {
    if (depth > 0 && index - opened > LIMITS.markdownBracket) return true;
    if (bracket === "[" && depth === 0) opened = index;
    depth = Math.max(0, depth + (bracket === "[" ? 1 : -1));
  }
  return depth > 0 && part.length - opened > LIMITS.markdownBracket;
}
