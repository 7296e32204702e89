import { isSpaced, readingLength } from "../language/words.ts";
import type { Memo, Span } from "../memo/memo.ts";

/**
 * For so many words one line can stand: a minute and a half, read out. In Chinese and Japanese, which say more in as
 * many words (two signs each), 330 signs.
 */
const LONG_NOTES = 200;
const LONG_UNSPACED = 165;
/** So many can be read out before a slide has stood too long: two minutes. */
const LONGEST_NOTES = 260;

/** Whether one line can stand for passages: "long" ones only where there is no other way. */
export function lengthOf(
  { text }: Pick<Memo, "text">,
  spans: readonly Span[],
): "short" | "long" | "too long" {
  const passages = spans.map(({ start, end }) => text.slice(start, end));
  const words = passages.reduce((sum, passage) => sum + readingLength(passage), 0);
  if (words > LONGEST_NOTES) return "too long";
  return words > (passages.every(isSpaced) ? LONG_NOTES : LONG_UNSPACED) ? "long" : "short";
}
