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

/** Every run of five consecutive words, or ten signs, as a key that is equal for equal runs. */
export function runsOfFive(tokens: readonly Token[]): readonly string[] {
  const runs: string[] = [];
  let end = 0;
  let weight = 0;
  for (const [start, first] of tokens.entries()) {
    for (let next = tokens[end]; weight < RUN_WORDS * WORD_WEIGHT && next !== undefined; next = tokens[end]) {
      weight += next.weight;
      end += 1;
    }
    if (weight < RUN_WORDS * WORD_WEIGHT) break;
    runs.push(phraseOf(tokens.slice(start, end)));
    weight -= first.weight;
  }
  return runs;
}

/** A key for consecutive words, equal for equal words in any case. */
export function phraseOf(tokens: readonly Token[]): string {
  return tokens.map(({ folded }) => folded).join(" ");
}
