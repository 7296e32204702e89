import type { Span } from "../memo/memo.ts";

const PAIRS: readonly (readonly [opening: string, closing: string])[] = [
  ["“", "”"],
  ["«", "»"],
  ["「", "」"],
  ["『", "』"],
];
/** German marks: there “ closes. */
const LOW = "„";

/** Marks further apart than so many sentences hold more than a title, or are none. */
const MARKED_SENTENCES = 3;

/** Most texts have none of the marks, which one look tells. */
const MARK = /["“”«»「」『』„]/u;

/** Whether every quotation mark in a text has its other half; single marks are apostrophes too often to tell. */
export function isBalanced(text: string): boolean {
  if (!MARK.test(text)) return true;
  return count(text, '"') % 2 === 0 && pairsIn(text).every(([opening, closing]) => opening === closing);
}

/** A sentence that ends within marks, as in a title of two sentences, goes on to the one in which they close. */
export function joinMarks(text: string, sentences: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (let at = 0; at < sentences.length; at += 1) {
    const first = sentences[at];
    if (first === undefined) break;
    const ends = sentences.slice(at, at + MARKED_SENTENCES).map(({ end }) => end);
    const closing = Math.max(
      0,
      ends.findIndex((end) => !isOpen(text.slice(first.start, end))),
    );
    joined.push({ start: first.start, end: ends[closing] ?? first.end });
    at += closing;
  }
  return joined;
}

function isOpen(text: string): boolean {
  if (!MARK.test(text)) return false;
  return count(text, '"') % 2 === 1 || pairsIn(text).some(([opening, closing]) => opening > closing);
}

/** How often each pair's halves stand in a text. */
function pairsIn(text: string): readonly (readonly [opening: number, closing: number])[] {
  if (text.includes(LOW)) return [[count(text, LOW), count(text, "“") + count(text, "”")]];
  return PAIRS.map(([opening, closing]) => [count(text, opening), count(text, closing)]);
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}
