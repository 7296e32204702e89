import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import type { List } from "../../memo/memo.ts";
import type { PlanContext } from "../rule.ts";
import type { FlatItem } from "./flat-items.ts";

/** An item of more words than these is a paragraph with a number: nobody reads it off a slide. */
const LONG_ITEM = 75;

/** Whether an item is as long as a paragraph. */
export function isLong({ memo }: PlanContext, { text }: FlatItem): boolean {
  return readingLength(memo.text.slice(text.start, text.end)) > LONG_ITEM;
}

/** Paragraphs that only bear numbers, as in cables and submissions, have so many words each, taken together. */
const NUMBERED_WORDS = 25;

/** Whether an ordered list is a memo's paragraphs with their numbers: long ones, half of them of several sentences. */
export function areNumberedParagraphs(
  { memo }: PlanContext,
  { ordered }: List,
  items: readonly FlatItem[],
): boolean {
  if (!ordered || items.some(({ depth }) => depth > 0)) return false;
  const texts = items.map(({ text }) => memo.text.slice(text.start, text.end));
  const words = texts.reduce((sum, text) => sum + readingLength(text), 0);
  const several = texts.filter((text) => sentenceSpans(text).length > 1);
  return words >= NUMBERED_WORDS * items.length && several.length * 2 >= items.length;
}

/** The items in runs of short ones, each long one alone. */
export function partedByLength(
  context: PlanContext,
  items: readonly FlatItem[],
): readonly (readonly FlatItem[])[] {
  const parts: FlatItem[][] = [];
  let open = false;
  for (const item of items) {
    const long = isLong(context, item);
    if (long || !open) parts.push([item]);
    else parts.at(-1)?.push(item);
    open = !long;
  }
  return parts;
}
