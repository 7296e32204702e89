import type { Span } from "../memo/memo.ts";
import { COMBINING, DIGIT, HALF, LETTER, unitClass } from "./unit-classes.ts";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const IN_WORD = LETTER | DIGIT | COMBINING;

/** Han, kana and Hangul: scripts whose words are not set apart by spaces, or are short. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The blocks in which those scripts begin; quicker to look for than the scripts. */
const MAY_BE_UNSPACED = /[\u2e80-\uffff]/;

/** Signs of an unspaced script that read as long as one word of a spaced one. */
const SIGNS_PER_WORD = 2;

/** The words of a text, in order, as spans shifted by `offset`. A word is a run of letters, digits and combining marks. */
export function wordSpans(text: string, offset = 0): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const kind = unitClass(text.charCodeAt(at));
    if (kind === HALF) return matchedSpans(text, offset);
    const word = (kind & IN_WORD) !== 0;
    if (word && start === -1) start = at;
    if (word || start === -1) continue;
    spans.push({ start: offset + start, end: offset + at });
    start = -1;
  }
  if (start !== -1) spans.push({ start: offset + start, end: offset + text.length });
  return spans;
}

/** The same where units alone don't tell. */
function matchedSpans(text: string, offset: number): readonly Span[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0;
  let within = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (unitClass(code) === HALF) return text.match(WORD)?.length ?? 0;
    const word = (unitClass(code) & IN_WORD) !== 0;
    if (word && !within) count += 1;
    within = word;
  }
  return count;
}

/**
 * How long a text is to read, in words of a spaced script. Equal to `countWords` for those; in Chinese and
 * Japanese, where one run of letters may be a whole sentence, two signs count as a word.
 */
export function readingLength(text: string): number {
  const signs = isSpaced(text) ? 0 : (text.match(UNSPACED)?.length ?? 0);
  if (signs === 0) return countWords(text);
  return countWords(text.replace(UNSPACED, " ")) + Math.ceil(signs / SIGNS_PER_WORD);
}

/** True when all words of a text are certainly set apart by spaces: then the reading lengths of sentences add up. */
export function isSpaced(text: string): boolean {
  return !MAY_BE_UNSPACED.test(text);
}
