import type { Span } from "../memo/memo.ts";
import type { Anchor } from "./arrangement.ts";
import { likeness, wordsToCompare } from "./likeness.ts";

/** Less in common (0 to 1), and it is another passage in the same place. */
const LEAST_LIKENESS = 0.5;

/** So much on either side must be as it was, UTF-16 units: a passage whose neighbour went away stands elsewhere. */
const SURE_EDGE = 12;

/**
 * Whether a passage is the anchor's with a word or two changed: it says much the same, and stands between the same
 * words before and behind. Both are asked for, so that a change never falls on a neighbour that merely resembles it.
 */
export function isReworded(text: string, anchor: Anchor, { start, end }: Span): boolean {
  const before = anchor.before.slice(-SURE_EDGE);
  const after = anchor.after.slice(0, SURE_EDGE);
  const isThere =
    text.slice(Math.max(0, start - SURE_EDGE), start) === before &&
    text.slice(end, end + SURE_EDGE) === after;
  return (
    isThere && likeness(wordsToCompare(anchor.text), wordsToCompare(text.slice(start, end))) >= LEAST_LIKENESS
  );
}
