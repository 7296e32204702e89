const CLOSES = /[、。，．；：！？」』）】》〉〕…—]$/u;
const HIRAGANA = /^\p{Script=Hiragana}$/u;
const KATAKANA = /^[\u30a1-\u30fa\u30fc-\u30ff]$/u;

/** How a line ends between two characters of a script that has no word spaces. */
export type EastAsianEnd = "phrase" | "word" | "inside";

/**
 * Whether a border inside running Chinese or Japanese looks like the end of a phrase (behind punctuation), of a word
 * (Japanese phrases end with their particles in hiragana, and the next begins with a character or katakana), or like
 * neither.
 */
export function eastAsianEnd(before: string, after: string): EastAsianEnd {
  if (CLOSES.test(before)) return "phrase";
  return HIRAGANA.test(before.slice(-1)) && !HIRAGANA.test(after) ? "word" : "inside";
}

/** Whether two characters stand within one foreign word written in katakana, which no line should cut. */
export function isWithinKatakana(last: string, first: string): boolean {
  return KATAKANA.test(last) && KATAKANA.test(first);
}
