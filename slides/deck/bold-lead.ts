import { sentenceSpans } from "../language/sentences.ts";
import { readingLength } from "../language/words.ts";
import type { Memo, Span } from "../memo/memo.ts";
import { marksIn } from "../memo/marks-in.ts";

/** A bold lead has so many words at least; fewer are a label, and more no lead. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 24;

/** The stop, and the mark behind it, may stand outside of the bold words. */
const OUTSIDE = 2;

/**
 * The bold sentence with which an author opens a paragraph ("**Plan for more users than you expect.** We had …"): it
 * says what the paragraph is about. Null for a paragraph without one, and for one that is bold throughout.
 */
export function boldLead(memo: Pick<Memo, "text" | "marks">, paragraph: Span): Span | null {
  const opening = marksIn(memo.marks, paragraph).find(({ kind }) => kind === "strong");
  if (opening === undefined || memo.text.slice(paragraph.start, opening.start).trim() !== "") return null;
  const [first, next] = sentenceSpans(memo.text.slice(paragraph.start, paragraph.end), paragraph.start);
  if (first === undefined || next === undefined) return null;
  const words = readingLength(memo.text.slice(first.start, first.end));
  const whole = opening.end >= first.end - OUTSIDE && opening.end < paragraph.end - OUTSIDE;
  return whole && words >= FEWEST_WORDS && words <= MOST_WORDS ? first : null;
}
