import type { Block, List, Span } from "../../memo/memo.ts";
import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import { opensBackward } from "../backward-openings.ts";
import type { Draft } from "../draft.ts";
import { headlineOf } from "../headline.ts";
import { keyLine } from "../key-line.ts";
import { quotationsWithin } from "../quotation-lookup.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import type { FlatItem } from "./flat-items.ts";
import { flatItems } from "./flat-items.ts";
import { ENDS_IN_COLON } from "./announcement.ts";
import { headingBefore } from "./heading-before.ts";
import type { Headed } from "./heading-setting.ts";
import { setHeadline } from "./heading-setting.ts";
import { itemSlides } from "./item-slides.ts";
import { paragraphSlides } from "./statement.ts";
import { textSlides } from "./text-slides.ts";
import { TEXT_STEPS } from "./text-steps.ts";

/** A list keeps its items whole; its lead-in heads it. */
export const listRule: Rule = {
  name: "list",
  why: "A list is read as one thing: what announces it heads it, and every item stays whole.",
  plan: (context, at): Planned | null => {
    const found = leadInAndList(context, at);
    return found === null ? null : listSlides(context, found);
  },
};

/** A list with what announces it. */
export interface AnnouncedList {
  readonly list: List;
  /** Index of the list's unit. */
  readonly at: number;
  /** The paragraph that announces it; none for a list without. */
  readonly leadIn: readonly Span[];
  /** How many units they are together. */
  readonly used: number;
  /** What heads its slides: the lead-in, else the heading before it. */
  readonly headed: () => Headed | null;
}

/** The list at `at`, or the one that the paragraph there announces; null when there is none. */
export function leadInAndList(context: PlanContext, at: number): AnnouncedList | null {
  const block = context.units[at]?.block;
  if (block?.kind === "list")
    return { list: block, at, leadIn: [], used: 1, headed: () => headingBefore(context, at) };
  const list = context.units[at + 1]?.block;
  if (block === undefined || list?.kind !== "list" || !isLeadIn(context, block)) return null;
  const leadIn = { start: block.start, end: block.end };
  return {
    list,
    at: at + 1,
    leadIn: [leadIn],
    used: 2,
    headed: () => {
      const announced = headlineOf(context.memo, leadIn);
      if (announced === null) return headingBefore(context, at + 1);
      // "These need to cover:" leaves the room asking which, where a heading would tell.
      const leans = opensBackward(context.memo.text.slice(announced.start, announced.end));
      return (
        (leans ? headingBefore(context, at) : null) ??
        setHeadline(context, announced) ??
        headingBefore(context, at + 1)
      );
    },
  };
}

/** A paragraph that ends with a colon announces what follows. */
function isLeadIn({ memo }: PlanContext, block: Block): boolean {
  return block.kind === "paragraph" && ENDS_IN_COLON.test(memo.text.slice(block.start, block.end));
}

function listSlides(context: PlanContext, found: AnnouncedList): Planned {
  const headed = found.headed();
  const attribution = context.units[found.at]?.quotation?.attribution ?? null;
  const quoted = (context.units[found.at]?.quotation ?? null) !== null;
  const list = { kind: "list", headed, attribution, aloneAsStatement: !quoted } as const;
  const items = flatItems(context.memo.text, found.list);
  // A list of one item is a paragraph with a number, as cables and minutes have them.
  const alone = found.list.ordered && items.length === 1 && found.leadIn.length === 0;
  const numbered = !quoted && areNumberedParagraphs(context, found.list, items);
  const parts = quoted ? [items] : numbered ? items.map((item) => [item]) : partedByLength(context, items);
  const before = quoted ? null : wordsBefore(context, found);
  const said = before === null ? [] : paragraphSlides(context, found.at - 1, before.said);
  const drafts = parts.flatMap((part, index) => {
    const leadIn = index > 0 ? [] : before === null ? found.leadIn : [before.leadIn];
    const [only] = part;
    return part.length === 1 && only !== undefined && !quoted && (alone || numbered || isLong(context, only))
      ? longItemSlides(context, only, headed, leadIn)
      : itemSlides(context, { ...list, items: part, leadIn });
  });
  return { drafts: [...said, ...drafts], used: found.used };
}

/** Sentences before a lead-in that have so many words say something of their own. */
const FEWEST_WORDS_SAID = 20;

/** What a paragraph says before the sentence that announces the list, and that sentence; null when it does no more. */
function wordsBefore(
  { memo }: PlanContext,
  { leadIn: [paragraph] }: AnnouncedList,
): { readonly said: Span; readonly leadIn: Span } | null {
  if (paragraph === undefined) return null;
  const sentences = sentenceSpans(memo.text.slice(paragraph.start, paragraph.end), paragraph.start);
  const end = sentences.at(-2)?.end;
  const leadIn = sentences.at(-1);
  if (end === undefined || leadIn === undefined) return null;
  const said = { start: paragraph.start, end };
  return readingLength(memo.text.slice(said.start, said.end)) < FEWEST_WORDS_SAID ? null : { said, leadIn };
}

/** An item of more words than these is a paragraph with a number: nobody reads it off a slide. */
const LONG_ITEM = 75;

function isLong({ memo }: PlanContext, { text }: FlatItem): boolean {
  return readingLength(memo.text.slice(text.start, text.end)) > LONG_ITEM;
}

/** Paragraphs that only bear numbers, as in cables and submissions, have so many words each, taken together. */
const NUMBERED_WORDS = 25;

/** Whether an ordered list is a memo's paragraphs with their numbers: long ones, half of them of several sentences. */
function areNumberedParagraphs(
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
function partedByLength(context: PlanContext, items: readonly FlatItem[]): readonly (readonly FlatItem[])[] {
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

/** A long item stands by its key line, as a paragraph does; the whole of it, marker and all, is in the notes. */
function longItemSlides(
  context: PlanContext,
  { text, marker }: FlatItem,
  headed: Headed | null,
  leadIn: readonly Span[],
): readonly Draft[] {
  const line = keyLine(context.memo, text, quotationsWithin(context.quotations, text));
  const whole = marker === null || marker.start === null ? text : { start: marker.start, end: text.end };
  const drafts = textSlides(context, {
    kind: "statement",
    steps: TEXT_STEPS.statement,
    headline: headed?.headline ?? null,
    text: line === null ? text : { start: line.start, end: line.end },
    stoodFor: [...leadIn, whole],
    attribution: null,
    keyLine: line?.choice ?? null,
  });
  return drafts.map((draft) => ({
    ...draft,
    shown: [...(headed === null ? [] : [headed.span]), ...draft.shown],
  }));
}
