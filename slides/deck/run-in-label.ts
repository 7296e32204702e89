import { FINITE } from "./finite-verbs.ts";
import { sentenceSpans } from "../language/sentences.ts";
import { readingLength } from "../language/words.ts";
import { marksIn } from "../memo/marks-in.ts";
import type { Memo, Span } from "../memo/memo.ts";

/** A label has so many words at most, and what it names so many at least. */
const MOST_WORDS = 8;
const FEWEST_NAMED = 5;

/** A label with its stop and its number is no longer, in characters. */
const REACH = 110;

/** "B. ", "(2) ", "iii. ": what numbers a paragraph. */
const NUMBER =
  /^(?:\p{L}[.)]|\p{N}{1,3}(?:\.\p{N}{1,2})*[.)]|[ivx]{1,5}[.)]|\((?:\p{L}|\p{N}{1,3}|[ivx]{1,5})\))\s+/u;

/** A first look, far quicker than the sentences: a stop near the head, and words behind it. */
const STOPS_EARLY = /^(?:[^\n.]{0,6}[.)]\s+)?[^.!?\n]{3,90}\.["”’]?\s+\S/u;

/** "Department and Agency Open Formats": all its words are capitalised, but for small ones among them. */
export const TITLE_CASE =
  /^\p{Lu}[\p{L}\p{N}’'&/-]+(?:,? (?:\p{Lu}[\p{L}\p{N}’'&/-]*|\p{N}+|&|and|or|of|the|an?|to|in|on|for|by|at|with|from|as|not|that|und|oder|der|die|das|des|von|zu|et|ou|de|du|des|la|le|les|y|o|del|los|las|e|di|da|do|dos|das))*$/u;
/** "Examining who is involved in projects": what the paragraph does, in English. */
const GERUND = /^\p{Lu}\p{Ll}{2,}ing \p{L}/u;
/** What somebody answers in a word ("Certainly.", not "Italy."), or where a reader is sent. */
const ANSWER =
  /^(?:(?:see|cf|vgl|siehe|voir|véase|vedi|ver|см)(?!\p{L}).*|yes|no|right|exactly|correct|sure|ok(?:ay)?|true|thanks|hello|sir|\p{L}{2,}(?:al|ar|ct|d|ib|ab|in|nt|re|se|st|te|ul|us)ly|ja|nein|oui|non|sí|sì|sim|да|нет)$/iu;

/**
 * The label that opens a paragraph and names what it is about: "B. Fees and Tolls. Within a year the …", "**Fees.** …",
 * "**Counting all boats.** …". It is no sentence, and says nothing alone. Null for a paragraph without one.
 * @returns the label's words, without number and stop, and where what it names begins
 */
export function runInLabel(
  { text, marks }: Pick<Memo, "text" | "marks">,
  paragraph: Span,
): { readonly words: Span; readonly named: number } | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + REACH));
  if (!STOPS_EARLY.test(head)) return null;
  const number = NUMBER.exec(head)?.[0].length ?? 0;
  const start = paragraph.start + number;
  const [first, next] = sentenceSpans(text.slice(start, paragraph.end), start);
  if (first === undefined || next === undefined || !/\.["”’]?$/u.test(text.slice(first.start, first.end)))
    return null;
  const words = {
    start: first.start,
    end: first.end - (/["”’]$/u.test(text.slice(first.start, first.end)) ? 2 : 1),
  };
  const label = text.slice(words.start, words.end);
  if (readingLength(label) > MOST_WORDS || ANSWER.test(label)) return null;
  if (readingLength(text.slice(next.start, paragraph.end)) < FEWEST_NAMED) return null;
  const capitalised = TITLE_CASE.test(label) && /\p{Ll}/u.test(label) && !FINITE.test(label);
  const bold = marksIn(marks, words).some((mark) => mark.kind === "strong" && isAbout(mark, words));
  const named = bold ? capitalised || GERUND.test(label) || !/\s/u.test(label) : number > 0 && capitalised;
  return named ? { words, named: next.start } : null;
}

/** The stop may stand outside of the bold words, and the number within them. */
function isAbout(mark: Span, { start, end }: Span): boolean {
  return mark.start <= start && mark.end >= end && mark.end <= end + 2;
}
