import { sentenceSpans } from "../../language/sentences.ts";
import { isSpaced, readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import { joinQuoted, type Voice } from "../key-line-candidates.ts";
import { TURNS } from "../key-line-words.ts";
import { leansBackward } from "../leaning-lines.ts";

/** A paragraph of more words than these says more than one line can stand for; its parts have about so many each. */
export const LONG_PARAGRAPH = 200;
/** The same where no spaces part the words: 330 signs of Chinese, which say more. */
const LONG_UNSPACED = 165;
const PART = 140;

/**
 * A long paragraph in parts of whole sentences, about equally long; any other as it is.
 * @param quotations passages within it that must not be cut, in order
 * @param voice quoted words keep the "But" that a part of the memo's own may begin with, so none begins there
 */
export function thoughtsOf(
  text: string,
  paragraph: Span,
  quotations: readonly Span[],
  voice: Voice = "own",
): readonly Span[] {
  const words = readingLength(text.slice(paragraph.start, paragraph.end));
  if (words <= (isSpaced(text.slice(paragraph.start, paragraph.end)) ? LONG_PARAGRAPH : LONG_UNSPACED))
    return [paragraph];
  const spans = joinQuoted(
    sentenceSpans(text.slice(paragraph.start, paragraph.end), paragraph.start),
    quotations,
  );
  const borders = bordersNear(
    spans.map((span) => {
      const sentence = text.slice(span.start, span.end);
      return {
        words: readingLength(sentence),
        opens: (voice === "own" && TURNS.test(sentence)) || !leansBackward(sentence),
      };
    }),
    Math.max(2, Math.round(words / PART)),
  );
  return [0, ...borders].flatMap((from, index): readonly Span[] => {
    const [first, last] = [spans[from], spans[(borders[index] ?? spans.length) - 1]];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}

/**
 * Indices of the sentences that begin the second of `parts` parts and those behind it: of those that may open one
 * because they lean on nothing, or turn against what stood before, the nearest to where the part should begin.
 */
function bordersNear(
  sentences: readonly { readonly words: number; readonly opens: boolean }[],
  parts: number,
): readonly number[] {
  const openings: { readonly at: number; readonly before: number }[] = [];
  let all = 0;
  for (const [at, { words, opens }] of sentences.entries()) {
    if (opens && at > 0) openings.push({ at, before: all });
    all += words;
  }
  const borders: number[] = [];
  let next = 0;
  for (let part = 1; part < parts; part += 1) {
    const distance = (index: number): number =>
      Math.abs((openings[index]?.before ?? Infinity) - (all * part) / parts);
    while (distance(next + 1) <= distance(next) && next + 1 < openings.length) next += 1;
    const nearest = openings[next]?.at;
    if (nearest !== undefined && nearest !== borders.at(-1)) borders.push(nearest);
  }
  return borders;
}
