import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import type { Memo, Span } from "../../memo/memo.ts";
import { POINTS_ON } from "../lead-in-words.ts";
import type { Headed } from "./heading-setting.ts";

/** Sentences beside a list that have so many words say something of their own. */
export const FEWEST_WORDS_SAID = 20;

/** "…; provided that:" behind what a stem says. */
const TAIL = /[;；][^;；]{0,40}$/u;

/** What is said before a list's items besides announcing them, and what is left to announce them. */
export interface Stem {
  readonly said: Span;
  readonly leadIn: Span;
}

/**
 * What the paragraph that announces a list says of its own: its sentences before the last, or all of a sentence that is
 * too long to head the items. Null for one that does no more than announce.
 * @param headed what heads the items, or null
 */
export function stemOf(
  memo: Pick<Memo, "text">,
  paragraph: Span | undefined,
  headed: Headed | null,
): Stem | null {
  return paragraph === undefined ? null : (wordsBefore(memo, paragraph) ?? longStem(memo, paragraph, headed));
}

function wordsBefore({ text }: Pick<Memo, "text">, paragraph: Span): Stem | null {
  const sentences = sentenceSpans(text.slice(paragraph.start, paragraph.end), paragraph.start);
  const end = sentences.at(-2)?.end;
  const leadIn = sentences.at(-1);
  if (end === undefined || leadIn === undefined) return null;
  const said = { start: paragraph.start, end };
  return readingLength(text.slice(said.start, said.end)) < FEWEST_WORDS_SAID ? null : { said, leadIn };
}

function longStem({ text }: Pick<Memo, "text">, paragraph: Span, headed: Headed | null): Stem | null {
  const words = text.slice(paragraph.start, paragraph.end);
  const heads = headed !== null && headed.span.start < paragraph.end && headed.span.end > paragraph.start;
  if (heads || readingLength(words) < FEWEST_WORDS_SAID || POINTS_ON.test(words)) return null;
  const tail = TAIL.exec(words)?.[0].length ?? 0;
  return {
    said: { start: paragraph.start, end: paragraph.end - tail },
    leadIn: { start: paragraph.end - tail, end: paragraph.end },
  };
}
