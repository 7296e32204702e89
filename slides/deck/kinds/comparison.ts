import { readingLength } from "../../language/words.ts";
import type { Block, List, Span } from "../../memo/memo.ts";
import { contentWidthPx, GRID } from "../canvas.ts";
import type { Draft } from "../draft.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { flatItems } from "./flat-items.ts";
import { gridSlides } from "./grid.ts";
import { headingBefore } from "./heading-before.ts";
import { oppose, weigh } from "./opposites.ts";

/** Two columns hold so many words together, and lists so many items each. */
const MOST_WORDS = 90;
const MOST_ITEMS = 5;

/** Two lists under titles that oppose, or two paragraphs that weigh, stand side by side. */
export const comparisonRule: Rule = {
  name: "comparison",
  why: "What is weighed against each other is seen best side by side.",
  plan: (context, at): Planned | null => listsPlan(context, at) ?? paragraphsPlan(context, at),
};

/** Title, list, title, list. */
function listsPlan(context: PlanContext, at: number): Planned | null {
  const [title, list, otherTitle, otherList] = context.units.slice(at, at + 4).map(({ block }) => block);
  if (list?.kind !== "list" || otherList?.kind !== "list" || !isTitle(title) || !isTitle(otherTitle))
    return null;
  if (!oppose(textOf(context, title), textOf(context, otherTitle))) return null;
  const [items, others] = [plainItems(context, list), plainItems(context, otherList)];
  if (items === null || others === null || Math.abs(items.length - others.length) > 1) return null;
  const nothing = { start: 0, end: 0 };
  const rows = Array.from({ length: Math.max(items.length, others.length) }, (_, index) => [
    items[index] ?? nothing,
    others[index] ?? nothing,
  ]);
  const read = [title, ...items, otherTitle, ...others];
  return sideBySide(context, at, { header: [title, otherTitle], rows, read, used: 4 });
}

/** "On the one hand …", "On the other …". */
function paragraphsPlan(context: PlanContext, at: number): Planned | null {
  const [one, other] = context.units.slice(at, at + 2);
  if (one?.block.kind !== "paragraph" || other?.block.kind !== "paragraph") return null;
  if (one.quotation !== null || other.quotation !== null) return null;
  if (!weigh(textOf(context, one.block), textOf(context, other.block))) return null;
  const read = [one.block, other.block];
  return sideBySide(context, at, { header: null, rows: [read], read, used: 2 });
}

interface Sides {
  readonly header: readonly Span[] | null;
  readonly rows: readonly (readonly Span[])[];
  /** What is read out, in the memo's order: one column after the other. */
  readonly read: readonly Span[];
  readonly used: number;
}

function sideBySide(context: PlanContext, at: number, { header, rows, read, used }: Sides): Planned | null {
  const words = rows.flat().reduce((sum, cell) => sum + readingLength(textOf(context, cell)), 0);
  if (words > MOST_WORDS) return null;
  const half = Math.floor((contentWidthPx(context.shape) - GRID.columnGapPx) / 2);
  const drafts = gridSlides(context, {
    kind: "comparison",
    headed: headingBefore(context, at),
    header,
    rows,
    columns: [half, half],
    headerSteps: ["column-24"],
    cellSteps: () => ["item-32", "item-28", "item-24"],
  });
  const stoodFor = read.map(({ start, end }) => ({ start, end }));
  // What can't be seen at one glance can't be weighed: then the rules for lists and paragraphs do better.
  return drafts?.length === 1
    ? { drafts: drafts.map((draft): Draft => ({ ...draft, stoodFor })), used }
    : null;
}

function isTitle(block: Block | undefined): block is Block & { readonly kind: "heading" | "paragraph" } {
  return block?.kind === "heading" || block?.kind === "paragraph";
}

/** The items of a list without lists in it, or null. */
function plainItems({ memo }: PlanContext, list: List): readonly Span[] | null {
  const items = flatItems(memo.text, list);
  const plain = items.every(({ depth, marker }) => depth === 0 && (marker === null || marker.start === null));
  return plain && items.length > 0 && items.length <= MOST_ITEMS ? items.map(({ text }) => text) : null;
}

function textOf({ memo }: PlanContext, { start, end }: Span): string {
  return memo.text.slice(start, end);
}
