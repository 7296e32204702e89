import type { Span } from "../../memo/memo.ts";
import { contentWords } from "../content-words.ts";
import { isLinkLabel } from "../link-labels.ts";
import { CAPTION_LEVEL } from "../unit.ts";
import { quotationsWithin } from "../quotation-lookup.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { asideAt } from "./asides.ts";
import { CHOICES, DECIDES } from "./decision-words.ts";
import { entriesIn } from "./entry-lines.ts";
import { headingBefore } from "./heading-before.ts";
import { itemSlides } from "./item-slides.ts";
import { dashedLines, looseItemsFrom } from "./loose-items.ts";
import { NEAR_TOP } from "./paper-top.ts";

/** So many paragraphs of an entry each are a list and no accident. */
const FEWEST = 3;

/** Lines that say what there is, one after the other, are the items of one list. */
export const entriesRule: Rule = {
  name: "entries",
  why: "“First sitting, 13 April”, “Second sitting, 14 April”: lines that only name things are read as one list, not one by one.",
  plan: (context, at): Planned | null => {
    const found = entriesFrom(context, at);
    if (found === null) return null;
    const items = found.entries.map((text) => ({ text, marker: null, depth: 0 }));
    const headed = headingBefore(context, at);
    const list = { kind: "list", headed, items, attribution: null, leadIn: [] } as const;
    return { drafts: itemSlides(context, { ...list, aloneAsStatement: true }), used: found.used };
  },
};

interface Entries {
  readonly entries: readonly Span[];
  /** How many units they are. */
  readonly used: number;
}

function entriesFrom(context: PlanContext, at: number): Entries | null {
  const found = runFrom(context, at);
  if (headsNext(context, at + found.length - 1, found)) found.pop();
  const [first = []] = found;
  if (first.length < 2 && found.flat().length < FEWEST) return null;
  if (isPaperTop(context, at)) return null;
  if (looseItemsFrom(context, at).length > 0 || dashedLines(context, at).length > 0) return null;
  return found.length < FEWEST && first.length > 1
    ? { entries: first, used: 1 }
    : { entries: found.flat(), used: found.length };
}

/** The entries of the units from one on, by unit; several in a paragraph are a list of their own. */
function runFrom(context: PlanContext, at: number): (readonly Span[])[] {
  const found: (readonly Span[])[] = [];
  for (let index = at; index < context.units.length; index += 1) {
    const entries = entriesAt(context, index);
    if (entries.length === 0 || (index > at && entries.length > 1)) break;
    found.push(entries);
    if (entries.length > 1) break;
  }
  return found;
}

/** Whether the last line of a run stands over something else, which it names. */
function headsNext({ memo, units }: PlanContext, at: number, run: readonly (readonly Span[])[]): boolean {
  const [block, next] = [units[at]?.block, units[at + 1]?.block];
  const [last, before] = [run.at(-1), run.at(-2)];
  if (block === undefined || next === undefined || last === undefined || last.length > 1) return false;
  if (block.kind === "heading") return true;
  if (next.kind !== "paragraph" && next.kind !== "list" && next.kind !== "table") return false;
  const words = (span: Span): readonly string[] => contentWords(memo.text.slice(span.start, span.end));
  const same = new Set(before?.flatMap(words) ?? []);
  return !last.flatMap(words).some((word) => same.has(word));
}

/** The entries that a unit consists of; a line that was read as a caption is one among others. */
function entriesAt(context: PlanContext, at: number): readonly Span[] {
  const { memo, units, quotations } = context;
  const unit = units[at];
  if (
    unit === undefined ||
    unit.quotation !== null ||
    !(unit.block.kind === "paragraph" || isCaption(context, at))
  )
    return [];
  const span = { start: unit.block.start, end: unit.block.end };
  const words = memo.text.slice(span.start, span.end);
  const entries = entriesIn(memo, span);
  if (entries.length > 1 && isLinkLabel(memo, span)) return []; // a page's row of links
  if (entries.length === 0 || DECIDES.test(words) || CHOICES.test(words)) return [];
  return asideAt(context, at) === null && quotationsWithin(quotations, span).length === 0 ? entries : [];
}

function isCaption({ units }: PlanContext, at: number): boolean {
  const block = units[at]?.block;
  return block?.kind === "heading" && block.level === CAPTION_LEVEL;
}

/** Whether nothing but short lines stands before it: the head of a paper. */
function isPaperTop({ memo, units }: PlanContext, at: number): boolean {
  return (
    at < NEAR_TOP &&
    units
      .slice(0, at)
      .every(
        ({ block }) =>
          block.kind === "paragraph" &&
          !/[.!?:：。]["'”’»)]*$/u.test(memo.text.slice(block.start, block.end)),
      )
  );
}
