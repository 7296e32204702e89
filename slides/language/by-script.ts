import type { TextTest } from "./quick-look.ts";

/** Letters of other scripts than Latin, from Greek on. The marks and signs that stand among Latin words are none. */
const BEYOND_LATIN = /[\u0370-\u1dff\u1f00-\u1fff\u2e80-\uffff]/;

/** Of the words of several languages, those in Latin script, as one alternative. Each language keeps to one script. */
export function latinWords(words: Readonly<Record<string, string>>): string {
  return Object.values(words)
    .filter((each) => !BEYOND_LATIN.test(each))
    .join("|");
}

/** Letters of Latin script, as ranges of a class: those that `BEYOND_LATIN` leaves. */
const LATIN_LETTERS =
  "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u1e00-\\u1eff\\u2071\\u207f\\u2090-\\u209c\\u2c60-\\u2c7f";

/**
 * A pattern for Latin text, which ignores case: `\p{L}`, `\p{Lu}` and `\p{Ll}` in it stand for Latin letters. The code
 * of a class of all letters of the world takes a hundred times as much memory.
 */
export function latinPattern(source: string): RegExp {
  let inClass = false;
  const lean = source.replace(/\\p\{L[lu]?\}|\\.|[[\]]/gu, (part) => {
    if (part.startsWith("\\p{L")) return inClass ? LATIN_LETTERS : `[${LATIN_LETTERS}]`;
    if (part === "[") inClass = true;
    if (part === "]") inClass = false;
    return part;
  });
  return new RegExp(lean, "iu");
}

/**
 * A test that says what `all` says, but looks through Latin text for Latin words only, which `latin` finds. Patterns of
 * words in every script take several times as long, and their code takes so much memory that V8 leaves further
 * patterns without optimisation (`TooMuchRegExpCode` in its src/regexp/regexp.cc).
 */
export function byScript(latin: TextTest, all: TextTest): TextTest {
  return { test: (text) => (isLatin(text) ? latin : all).test(text) };
}

/** Many patterns look at the same sentence, one behind the other. */
let last = "";
let lastIsLatin = true;

/** Whether no letter of another script than Latin stands in a text. */
export function isLatin(text: string): boolean {
  if (text === last) return lastIsLatin;
  last = text;
  lastIsLatin = !BEYOND_LATIN.test(text);
  return lastIsLatin;
}
