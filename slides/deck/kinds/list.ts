import type { List, Span } from "../../memo/memo.ts";
import { readingLength } from "../../language/words.ts";
import { opensBackward } from "../backward-openings.ts";
import type { Draft } from "../draft.ts";
import { headlineOf } from "../headline.ts";
import { keyLine } from "../key-line.ts";
import { quotationsWithin } from "../quotation-lookup.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import type { FlatItem } from "./flat-items.ts";
import { flatItems } from "./flat-items.ts";
import { headingBefore } from "./heading-before.ts";
import type { Headed } from "./heading-setting.ts";
import { setHeadline } from "./heading-setting.ts";
import { inlineItems } from "./inline-items.ts";
import { itemSlides } from "./item-slides.ts";
import { goesOnInList, isLeadIn, setWhole } from "./list-lead-in.ts";
import { FEWEST_WORDS_SAID, stemOf } from "./list-stem.ts";
import { areNumberedParagraphs, isLong, partedByLength } from "./long-items.ts";
import { standingInstead } from "../standing-slides.ts";
import { isWeak, withoutWeak } from "../weak-lines.ts";
import { announcedNames } from "./announced-names.ts";
import { headerKindOf } from "../../memo/header-labels.ts";
import { oddLabel } from "./item-labels.ts";
import { dashedLines, looseItemsFrom } from "./loose-items.ts";
import { labelOver, paragraphSlides } from "./statement.ts";
import { textSlides } from "./text-slides.ts";
import { TEXT_STEPS } from "./text-steps.ts";

/** A list keeps its items whole; its lead-in heads it. */
export const listRule: Rule = {
  name: "list",
  why: "A list is read as one thing: what announces it heads it, and every item stays whole.",
  plan: (context, at): Planned | null => {
    const found = leadInAndList(context, at);
    if (found === null) return inlineList(context, at) ?? looseList(context, at);
    const items = flatItems(context.memo.text, found.list);
    // A list of one item is a paragraph with a number, as cables and minutes have them.
    const alone = found.list.ordered && items.length === 1 && found.leadIn.length === 0;
    const numbered = areNumberedParagraphs(context, found.list, items);
    return listSlides(context, found, items, { alone, numbered });
  },
};

/** Paragraphs with letters, numbers or dashes, and the one that announces them: a list that nobody marked as one. */
function looseList(context: PlanContext, at: number): Planned | null {
  const [unit, announces] = [context.units[at], isAnnouncing(context, at)];
  const from = announces ? at + 1 : at;
  const lines = dashedLines(context, from);
  const loose = lines.length > 0 ? lines : looseItemsFrom(context, from);
  const named =
    announces && loose.length === 0 && !isHeaderLabel(context, at)
      ? announcedNames(context, from)
      : { items: loose, used: lines.length > 0 ? 1 : loose.length };
  const { items } = named;
  if (unit === undefined || items.length === 0) return null;
  const leadIn = announces ? [{ start: unit.block.start, end: unit.block.end }] : [];
  const used = named.used + leadIn.length;
  const found = { at: from, leadInAt: at, leadIn, used };
  const headed = (): Headed | null => headedBy(context, found, leadIn[0]);
  return listSlides(context, { ...found, headed }, items, { alone: false, numbered: false });
}

/** "cc:" at a letter's end: who gets a copy is told in the notes. */
function isHeaderLabel({ memo, units }: PlanContext, at: number): boolean {
  const block = units[at]?.block;
  const words = block === undefined ? "" : memo.text.slice(block.start, block.end).trim();
  return words.length <= LONGEST_LABEL && headerKindOf(words.replace(/\s*[:：]$/u, "")) !== null;
}

const LONGEST_LABEL = 30;

/** A paragraph that has its items in its running text. */
function inlineList(context: PlanContext, at: number): Planned | null {
  const unit = context.units[at];
  if (unit?.block.kind !== "paragraph" || unit.quotation !== null) return null;
  const { start, end } = unit.block;
  const drafts = inlineSlides(context, at, { start, end });
  return drafts === null ? null : { drafts, used: 1 };
}

/** The slides of such a paragraph, or of an item as long as one, at the unit `at`; null for any other. */
function inlineSlides(context: PlanContext, at: number, paragraph: Span): readonly Draft[] | null {
  const found = inlineItems(context.memo, paragraph);
  const headed = found === null ? null : headedBy(context, { at, leadInAt: at }, found.leadIn);
  if (found === null || headed === null) return null;
  const announced = { at, leadInAt: at, leadIn: [found.leadIn], used: 1, headed: () => headed };
  const { drafts } = listSlides(context, announced, found.items, { alone: false, numbered: false });
  const [last, { rest }] = [drafts.at(-1), found];
  if (rest === null || last === undefined) return drafts;
  const words = context.memo.text.slice(rest.start, rest.end);
  return readingLength(words) < FEWEST_WORDS_SAID
    ? [...drafts.slice(0, -1), { ...last, stoodFor: [...last.stoodFor, rest] }]
    : [...drafts, ...paragraphSlides(context, at, rest)];
}

function isAnnouncing(context: PlanContext, at: number): boolean {
  const unit = context.units[at];
  return unit !== undefined && unit.quotation === null && isLeadIn(context.memo, unit.block);
}

/** A list with what announces it. */
export interface AnnouncedList extends AnnouncedItems {
  readonly list: List;
}

/** Items with what announces them. */
interface AnnouncedItems {
  /** Index of the unit that holds them, or the first of them. */
  readonly at: number;
  /** Index of the unit that announces them, where one does. */
  readonly leadInAt: number;
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
    return { list: block, at, leadInAt: at, leadIn: [], used: 1, headed: () => headingBefore(context, at) };
  const list = context.units[at + 1]?.block;
  if (block === undefined || list?.kind !== "list") return null;
  if (!isLeadIn(context.memo, block) && !goesOnInList(context.memo, block)) return null;
  const leadIn = { start: block.start, end: block.end };
  const found = { list, at: at + 1, leadInAt: at, leadIn: [leadIn], used: 2 };
  return { ...found, headed: () => headedBy(context, found, leadIn) };
}

/** What heads items that begin at the unit `at`: the lead-in before them, else the heading. */
function headedBy(
  context: PlanContext,
  { at, leadInAt }: Pick<AnnouncedItems, "at" | "leadInAt">,
  leadIn: Span | undefined,
): Headed | null {
  if (leadIn === undefined) return headingBefore(context, at);
  const announced = headlineOf(context.memo, leadIn);
  // The paragraph that ends with the announcement may say more, and what heads that heads the items as well.
  const heading = headingBefore(context, at);
  if (announced === null) return heading ?? setWhole(context, leadIn) ?? headingBefore(context, leadInAt);
  // "These need to cover:" leaves the room asking which, where a heading would tell.
  const leans = opensBackward(context.memo.text.slice(announced.start, announced.end));
  return (
    (leans ? headingBefore(context, leadInAt) : null) ??
    setHeadline(context, announced) ??
    heading ??
    headingBefore(context, leadInAt)
  );
}

/** Whether items are paragraphs in truth: the only one of a list, or all of them. */
interface ItemManners {
  readonly alone: boolean;
  readonly numbered: boolean;
}

function listSlides(
  context: PlanContext,
  found: AnnouncedItems,
  items: readonly FlatItem[],
  { alone, numbered }: ItemManners,
): Planned {
  const headed = found.headed();
  const attribution = context.units[found.at]?.quotation?.attribution ?? null;
  const quoted = (context.units[found.at]?.quotation ?? null) !== null;
  const list = { kind: "list", headed, attribution, aloneAsStatement: !quoted } as const;
  const parts = quoted ? [items] : numbered ? items.map((item) => [item]) : partedByLength(context, items);
  const before = quoted ? null : stemOf(context.memo, found.leadIn[0], headed);
  const opening = before === null ? [] : paragraphSlides(context, found.leadInAt, before.said);
  const said = opening.every((draft) => isWeak(context, draft, null)) ? [] : opening;
  const drafts = parts.flatMap((part, index) => {
    const leadIn =
      index > 0
        ? []
        : before === null || said.length === 0
          ? found.leadIn
          : [before.leadIn].filter(({ start, end }) => end > start);
    const [only] = part;
    return part.length === 1 && only !== undefined && !quoted && (alone || numbered || isLong(context, only))
      ? longItemSlides(
          context,
          found.at,
          only,
          oddLabel(context, items, only) ?? labelOver(context, only.text) ?? headed,
          leadIn,
        )
      : itemSlides(context, { ...list, items: part, leadIn });
  });
  return { drafts: [...said, ...(numbered ? withoutWeak(context, drafts) : drafts)], used: found.used };
}

/** A long item stands by its key line, as a paragraph does; the whole of it, marker and all, is in the notes. */
function longItemSlides(
  context: PlanContext,
  at: number,
  { text, marker }: FlatItem,
  headed: Headed | null,
  leadIn: readonly Span[],
): readonly Draft[] {
  const whole = marker === null || marker.start === null ? text : { start: marker.start, end: text.end };
  const listed = inlineSlides(context, at, whole);
  if (listed !== null) return listed;
  const line = keyLine(context.memo, text, quotationsWithin(context.quotations, text));
  const drafts = textSlides(context, {
    kind: "statement",
    steps: TEXT_STEPS.statement,
    headline: headed?.headline ?? null,
    text: line === null ? text : { start: line.start, end: line.end },
    stoodFor: [...leadIn, whole],
    attribution: null,
    keyLine: line?.choice ?? null,
  });
  const headedDrafts = drafts.map((draft) => ({
    ...draft,
    shown: [...(headed === null ? [] : [headed.span]), ...draft.shown],
  }));
  const [only, ...others] = headedDrafts;
  return only === undefined || others.length > 0 ? headedDrafts : standingInstead(context, only, text);
}
