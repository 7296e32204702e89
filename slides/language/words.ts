import type { Span } from "../memo/memo.ts";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Han, kana and Hangul: scripts whose words are not set apart by spaces, or are short. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The blocks in which those scripts begin; quicker to look for than the scripts. */
const MAY_BE_UNSPACED = /[\u2e80-\uffff]/;

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
  let count = 0;
  let within = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSurrogate(code)) return text.match(WORD)?.length ?? 0;
    const word = isWordUnit(code);
    if (word && !within) count += 1;
    within = word;
  }
  return count;
}

const UNKNOWN = 0;
const IN_WORD = 1;
const BETWEEN = 2;

/** What each UTF-16 unit is, asked once: words are counted all the time, and patterns are slow at it. */
const units = new Uint8Array(0x10000).fill(UNKNOWN);

function isWordUnit(code: number): boolean {
  if (units[code] === UNKNOWN)
    units[code] = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)) ? IN_WORD : BETWEEN;
  return units[code] === IN_WORD;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
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
