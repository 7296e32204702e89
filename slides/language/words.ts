import type { Span } from "../memo/memo.ts";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Han, kana and Hangul: scripts whose words are not set apart by spaces, or are short. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Signs of an unspaced script that read as long as one word of a spaced one. */
const SIGNS_PER_WORD = 2;

/** The words of a text, in order, as spans shifted by `offset`. A word is a run of letters, digits and combining marks. */
export function wordSpans(text: string, offset = 0): readonly Span[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/**
 * How long a text is to read, in words of a spaced script. Equal to `countWords` for those; in Chinese and
 * Japanese, where one run of letters may be a whole sentence, two signs count as a word.
 */
export function readingLength(text: string): number {
  const signs = text.match(UNSPACED)?.length ?? 0;
  if (signs === 0) return countWords(text);
  return countWords(text.replace(UNSPACED, " ")) + Math.ceil(signs / SIGNS_PER_WORD);
}
