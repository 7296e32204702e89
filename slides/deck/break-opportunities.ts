import { isWithinKatakana } from "./east-asian-breaks.ts";

/** Characters that close or continue what stands before them: no line starts with one (kinsoku, JIS X 4051, shortened). */
const NEVER_FIRST = new Set(
  "、。，．・：；？！゛゜ヽヾゝゞ々ー〜）〕］｝〉》」』】〙〗〟»›”’…‥–—)]}!?.,:;%‰°′″ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ",
);

/** Characters that open what stands after them: no line ends with one. */
const NEVER_LAST = new Set("（〔［｛〈《「『【〘〖〝«‹“‘„‚([{¿¡$€£¥￥＄");

/** Scripts written without spaces that may break between any two characters: Han, kana, bopomofo, full-width forms. */
const IDEOGRAPHIC =
  /^[\u2e80-\u2fdf\u3000-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uffef\u{20000}-\u{3ffff}]$/u;

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
const LETTER = /^\p{L}$/u;
const HYPHEN = /^[-\u2010]$/;
const DASH = /^[–—]$/;

/** A space at which a line may end; the no-break spaces U+00A0, U+202F and U+2007 are not among them. */
const SPACE = /^[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]$/;

/** Whether a character belongs to a script that is written without spaces between words. */
export function isIdeographic(character: string): boolean {
  return IDEOGRAPHIC.test(character);
}

/** Whether a character is a space at which a line may end. */
export function isSpace(character: string): boolean {
  return character === " " || (character !== "" && !isAsciiWord(character) && SPACE.test(character));
}

/**
 * Whether a line may end between `before[before.length - 1]` and `after[0]`. `before` holds the last two characters
 * before the border, `after` the first two behind it, each possibly empty at the text's ends.
 */
export function mayBreak(before: readonly [string, string], after: readonly [string, string]): boolean {
  const [earlier, last] = before;
  const [first, second] = after;
  if (isAsciiWord(last) && isAsciiWord(first)) return false;
  if (last === "" || first === "" || isSpace(first)) return false;
  if (last === "\u200b") return true;
  if (isSpace(last)) return mayBreakAtSpace(earlier, first, second);
  if (NEVER_FIRST.has(first) || NEVER_LAST.has(last)) return false;
  if (HYPHEN.test(last)) return LETTER_OR_DIGIT.test(earlier) && LETTER.test(first);
  if (DASH.test(last)) return LETTER.test(first);
  if (isWithinKatakana(last, first)) return false;
  return IDEOGRAPHIC.test(last) || IDEOGRAPHIC.test(first);
}

/** French spaces inside its quotation marks and before tall punctuation; and a dash stays with the words before it. */
function mayBreakAtSpace(earlier: string, first: string, second: string): boolean {
  const alone = second === "" || isSpace(second);
  return !(earlier === "«" || earlier === "‹" || (alone && NEVER_FIRST.has(first)));
}

/** Whether a character is a plain letter or digit: between two of these no line ever ends, and most borders stand there. */
export function isAsciiWord(character: string): boolean {
  if (character.length !== 1) return false;
  const code = character.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
