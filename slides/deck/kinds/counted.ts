import { sentenceSpans } from "../../language/sentences.ts";
import type { Span } from "../../memo/memo.ts";
import { announcesCount, opensWithFirst, opensWithLater } from "../counting-words.ts";
import { headlineOf } from "../headline.ts";
import { leansBackward } from "../leaning-lines.ts";
import type { PlanContext } from "../rule.ts";
import { headingBefore } from "./heading-before.ts";
import type { Headed } from "./heading-setting.ts";
import { setHeadline } from "./heading-setting.ts";

/** The second of several things is looked for in so many paragraphs behind the first. */
const LATER_WITHIN = 4;

/** A paragraph that names one of several things which were counted before. */
export interface Counted {
  /** The sentence that counts them, as a headline. */
  readonly heading: Headed;
  /** The paragraph without that sentence. */
  readonly text: Span;
}

/**
 * The sentence over the unit at `at` that says how many things there are, where the paragraph names one of them: “There
 * are two ways over the river.” heads “The first is the ferry.”, and “The second is the bridge.” in a paragraph of its
 * own. Null for any other.
 */
function countedOver(context: PlanContext, at: number): Counted | null {
  const block = paragraphAt(context, at);
  if (block === null) return null;
  const [first, second] = sentencesOf(context, block);
  if (first === undefined) return null;
  const words = wordsOf(context, first);
  if (second !== undefined && announcesCount(words, wordsOf(context, second)))
    return headedBy(context, first, { start: second.start, end: block.end });
  if (opensWithFirst(words)) {
    const count = countBefore(context, at, words);
    return count === null ? null : headedBy(context, count, block);
  }
  const count = opensWithLater(words) ? countFurtherBack(context, at) : null;
  return count === null ? null : headedBy(context, count, block);
}

/** The same where nothing else heads the unit. */
export function countedHere(context: PlanContext, at: number): Counted | null {
  const counted = countedOver(context, at);
  return counted === null || headingBefore(context, at) !== null ? null : counted;
}

/** The last sentence of the paragraph before, where it counts what the unit at `at` begins to name. */
function countBefore(context: PlanContext, at: number, words: string): Span | null {
  const block = paragraphAt(context, at - 1);
  const last = block === null ? undefined : sentencesOf(context, block).at(-1);
  return last !== undefined && announcesCount(wordsOf(context, last), words) ? last : null;
}

function countFurtherBack(context: PlanContext, at: number): Span | null {
  for (let index = at - 1; index >= Math.max(0, at - LATER_WITHIN); index -= 1) {
    const block = paragraphAt(context, index);
    if (block === null) return null;
    const [first, second] = sentencesOf(context, block);
    if (first === undefined) return null;
    const words = wordsOf(context, first);
    if (second !== undefined && announcesCount(words, wordsOf(context, second))) return first;
    if (opensWithFirst(words)) return countBefore(context, index, words);
  }
  return null;
}

function headedBy(context: PlanContext, count: Span, text: Span): Counted | null {
  if (leansBackward(wordsOf(context, count))) return null;
  const words = headlineOf(context.memo, count);
  const heading = words === null ? null : setHeadline(context, words);
  return heading === null ? null : { heading, text: { start: text.start, end: text.end } };
}

function paragraphAt({ units }: PlanContext, at: number): Span | null {
  const unit = units[at];
  return unit?.block.kind === "paragraph" && unit.quotation === null ? unit.block : null;
}

function sentencesOf({ memo }: PlanContext, { start, end }: Span): readonly Span[] {
  return sentenceSpans(memo.text.slice(start, end), start);
}

function wordsOf({ memo }: PlanContext, { start, end }: Span): string {
  return memo.text.slice(start, end).replace(/\s+/gu, " ");
}
