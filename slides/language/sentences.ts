import type { Span } from "../memo/memo.ts";
import { ABBREVIATIONS, BEFORE_NUMBER, WRITTEN_LARGE } from "./abbreviations.ts";

/** A stop, with the closing marks, brackets and references to notes ("[^8]", "[12]", "¹") that belong to it. */
const STOP =
  /(?:[.!?…]+|[。！？]+|[؟۔।]+)["'”’»›)\]」』）】*_]*(?:\[\^?[\p{L}\p{N}-]{1,12}\]|[¹²³⁰⁴-⁹]+)*["'”’»›)」』）】*_]*/gu;
/** A note's number set right behind the stop: "as agreed.12 The …". A figure has a digit before its point. */
const NOTE_NUMBER = /^\p{N}{1,3}(?=\s+["'“‘«„(]*\p{Lu})/u;
const ENDS_IN_LETTERS = /\p{L}{3}["'”’»›)]*[.!?]["'”’»›)]*$/u;
const CJK_STOP = /^[。！？]/u;
const NEXT = /^\s+["'“‘«‹„‚([「『¿¡*_–—-]*\s*(?<first>\S?)/u;
const LOWER = /^\p{Ll}/u;
const LAST_WORD = /(?<word>[\p{L}\p{N}\p{M}№°](?:[\p{L}\p{N}\p{M}.-]*[\p{L}\p{N}\p{M}°])?)$/u;
const INITIAL = /^\p{Lu}$/u;
/** "E.O", "N.A.T.O": what follows with a capital is more often the name that it belongs to than a sentence. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})+$/u;
const NUMBER = /^\p{N}/u;
/** "a", "ii": what numbers a point where a text, a line or a clause begins, and is no sentence of one letter. */
const POINT = /^(?:\p{Ll}|[ivx]{1,5})$/u;
const BREAK = /[\n;；][ \t]*$/u;
/** "For. Rel. in its hands": two short names in a row that end in a stop, and the sentence goes on. */
const SHORT_NAME = /^\p{Lu}\p{Ll}{1,3}$/u;
const NEXT_SHORT_NAME = /^ \p{Lu}\p{Ll}{1,4}\.(?:,|\s+[\p{Ll}§])/u;

/** "11. April", "19. Jahrhundert", "1. Introduction": a short number with a stop goes on; a long one ("in 2024.") ends. */
const ORDINAL = /^\p{N}{1,2}$/u;
/** "… on November 9. The": in English a day has no stop of its own. */
const DAY =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\p{N}{1,2}$/u;

/**
 * The sentences of one paragraph, as spans shifted by `offset`, without the white space between them. Breaks come
 * from our own tables, never from the engine: `Intl.Segmenter` differs between Node and Chromium and breaks after
 * "Mr." and "U.S.".
 */
export function sentenceSpans(text: string, offset = 0): readonly Span[] {
  const sentences: Span[] = [];
  let start = firstInk(text, 0);
  STOP.lastIndex = 0;
  // Not `matchAll`, which makes the pattern anew for each paragraph.
  for (let match = STOP.exec(text); match !== null; match = STOP.exec(text)) {
    const stopEnd = match.index + match[0].length;
    const end = stopEnd + noteNumberAt(text, stopEnd);
    if (end <= start || !endsSentence(text, match.index, match[0], end)) continue;
    sentences.push({ start: offset + start, end: offset + end });
    start = firstInk(text, end);
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start: offset + start, end: offset + end });
  return sentences;
}

/** How many characters the number of a note takes behind a sentence that ends at `at`. */
function noteNumberAt(text: string, at: number): number {
  const number = NOTE_NUMBER.exec(text.slice(at, at + 8))?.[0] ?? "";
  return number !== "" && ENDS_IN_LETTERS.test(text.slice(Math.max(0, at - 12), at)) ? number.length : 0;
}

function firstInk(text: string, from: number): number {
  let index = from;
  while (index < text.length && /\s/u.test(text.charAt(index))) index += 1;
  return index;
}

function endsSentence(text: string, stopAt: number, stop: string, end: number): boolean {
  if (CJK_STOP.test(stop)) return true;
  const next = NEXT.exec(text.slice(end, end + 40));
  if (next === null) return end >= text.trimEnd().length;
  const first = next.groups?.["first"] ?? "";
  if (LOWER.test(first) || first === "§") return false;
  if (!stop.startsWith(".") || stop.startsWith("..")) return true;
  const word = LAST_WORD.exec(text.slice(Math.max(0, stopAt - 24), stopAt))?.groups?.["word"];
  if (word === undefined) return true;
  if ((INITIAL.test(word) && word !== "I") || INITIALS.test(word)) return false;
  if (POINT.test(word) && beginsPoint(text, stopAt - word.length)) return false;
  if (SHORT_NAME.test(word) && NEXT_SHORT_NAME.test(text.slice(end, end + 10))) return false;
  const known = word.toLowerCase();
  if (WRITTEN_LARGE.has(known) && LOWER.test(word)) return true;
  // "entered into-Mr. Hale": a dash without spaces is no part of the abbreviation behind it.
  if (ABBREVIATIONS.has(known) || ABBREVIATIONS.has(known.split("-").at(-1) ?? "")) return false;
  if (BEFORE_NUMBER.has(known) && NUMBER.test(first)) return false;
  return !ORDINAL.test(word) || DAY.test(text.slice(Math.max(0, stopAt - 14), stopAt));
}

function beginsPoint(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  return BREAK.test(before) || (before.length === at && before.trim() === "");
}
