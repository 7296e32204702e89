/** A word as it is compared between files. */
export interface Token {
  /** As it is written, composed (Unicode NFC). */
  readonly written: string;
  /** In lower case. */
  readonly folded: string;
  /** What it counts towards a run of words; a sign of a script without spaces counts as half a word. */
  readonly weight: number;
}

const SIGN = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const TOKEN = new RegExp(`${SIGN}|(?:(?!${SIGN})[\\p{L}\\p{N}\\p{M}])+`, "gu");
const IS_SIGN = new RegExp(`^${SIGN}$`, "u");

const WORD_WEIGHT = 2;
const SIGN_WEIGHT = 1;

/** So many consecutive words give a passage away. */
const RUN_WORDS = 5;

/** The words of a text, in order. In Chinese and Japanese every sign is a token of its own. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.normalize("NFC").matchAll(TOKEN), ([written]) => ({
    written,
    folded: written.toLowerCase(),
    weight: IS_SIGN.test(written) ? SIGN_WEIGHT : WORD_WEIGHT,
  }));
}

/** A run of words and where it stands among them: `start` inclusive, `end` exclusive. */
export interface PlacedRun {
  readonly run: string;
  readonly start: number;
  readonly end: number;
}

/** Every run of five consecutive words, or ten signs, as a key that is equal for equal runs. */
export function runsOfFive(tokens: readonly Token[]): readonly string[] {
  return runsWithPlaces(tokens).map(({ run }) => run);
}

/** The same runs with their places. */
export function runsWithPlaces(tokens: readonly Token[]): readonly PlacedRun[] {
  const runs: PlacedRun[] = [];
  let end = 0;
  let weight = 0;
  for (const [start, first] of tokens.entries()) {
    for (let next = tokens[end]; weight < RUN_WORDS * WORD_WEIGHT && next !== undefined; next = tokens[end]) {
      weight += next.weight;
      end += 1;
    }
    if (weight < RUN_WORDS * WORD_WEIGHT) break;
    runs.push({ run: phraseOf(tokens.slice(start, end)), start, end });
    weight -= first.weight;
  }
  return runs;
}

/** Every phrase of up to nine tokens, as keys: whatever part of a run can stand before or behind a border. */
export function shortPhrases(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, start) => {
    const longest = token.weight === SIGN_WEIGHT ? RUN_WORDS * WORD_WEIGHT - 1 : RUN_WORDS - 1;
    const lengths = Array.from({ length: Math.min(longest, tokens.length - start) }, (_, index) => index + 1);
    return lengths.map((length) => phraseOf(tokens.slice(start, start + length)));
  });
}

/** A key for consecutive words, equal for equal words in any case. */
export function phraseOf(tokens: readonly Token[]): string {
  return tokens.map(({ folded }) => folded).join(" ");
}
