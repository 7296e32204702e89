import { arrange } from "../arrangement/arrange.ts";
import type { Arrangement, Unplaced } from "../arrangement/arrangement.ts";
import type { Memo } from "../memo/memo.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Deck, Shape } from "./deck.ts";
import type { Draft } from "./draft.ts";
import { finishDeck } from "./finish.ts";
import { codeRule } from "./kinds/code.ts";
import { closeDraft } from "./kinds/close.ts";
import { figureRule } from "./kinds/figure.ts";
import { listRule } from "./kinds/list.ts";
import { quotationRule } from "./kinds/quotation.ts";
import { sectionRule } from "./kinds/section.ts";
import { sourcesRule } from "./kinds/sources.ts";
import { speakerRule } from "./kinds/speaker.ts";
import { statementRule } from "./kinds/statement.ts";
import { tableRule } from "./kinds/table.ts";
import { titleDrafts } from "./kinds/title.ts";
import { markingOf } from "./marking.ts";
import { outline, sectionLevel } from "./outline.ts";
import { quotationLookup } from "./quotation-lookup.ts";
import type { PlanContext, Rule } from "./rule.ts";

/** The rules, in order: at each place of the memo the first that has something to say makes the slides. */
export const RULES: readonly Rule[] = [
  sectionRule,
  speakerRule,
  listRule,
  quotationRule,
  tableRule,
  codeRule,
  figureRule,
  sourcesRule,
  statementRule,
];

/** So many characters of a file's name stand for a memo without a title. */
const LONGEST_NAME = 60;

export interface PlanOptions {
  readonly shape: Shape;
  /** First digits of the memo's hash. */
  readonly fingerprint: string;
  /** What to mark every slide with; the memo's own classification line when left out. */
  readonly marking?: string;
  /** What the briefer changed by hand; nothing when left out. */
  readonly arrangement?: Arrangement;
}

/** A deck as it was planned and arranged. */
export interface PlannedDeck {
  readonly deck: Deck;
  /** Changes by hand that the memo leaves no room for. */
  readonly unplaced: readonly Unplaced[];
}

/** Plans the deck of a memo. The same memo gives the same deck, on every machine and engine. */
export function planDeck(memo: Memo, quotations: readonly Quotation[], options: PlanOptions): PlannedDeck {
  const { shape, fingerprint } = options;
  const quotationAt = quotationLookup(quotations);
  const units = outline(memo, quotationAt);
  const context: PlanContext = { memo, shape, units, quotations, sectionLevel: sectionLevel(units) };
  const title = deckTitle(memo);
  const planned = [...titleDrafts(memo, title, shape), ...bodyDrafts(context), ...closeDraft(memo, shape)];
  const { drafts, unplaced } = arrange(context, planned, options.arrangement ?? []);
  const marking = options.marking ?? markingOf(memo);
  return {
    deck: finishDeck({ memo, quotationAt, drafts, shape, title, fingerprint, marking }),
    unplaced,
  };
}

function bodyDrafts(context: PlanContext): readonly Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  let pending: Draft["stoodFor"] = [];
  while (at < context.units.length) {
    const planned = firstPlan(context, at);
    const block = context.units[at]?.block;
    if (planned === null) {
      // A heading that heads the slide behind it: its words stand in that slide's notes as well.
      if (block !== undefined) pending = [...pending, { start: block.start, end: block.end }];
      at += 1;
      continue;
    }
    const [first, ...rest] = planned.drafts;
    if (first !== undefined) {
      drafts.push({ ...first, stoodFor: [...pending, ...first.stoodFor] }, ...rest);
      pending = [];
    }
    at += planned.used;
  }
  return drafts;
}

function firstPlan(context: PlanContext, at: number): ReturnType<Rule["plan"]> {
  for (const rule of RULES) {
    const planned = rule.plan(context, at);
    if (planned !== null) return planned;
  }
  return null;
}

/** The memo's title on one line, else its file's name, else a plain word. */
function deckTitle({ title, text, name }: Memo): string {
  if (title !== null) return text.slice(title.start, title.end).replace(/\s+/gu, " ");
  return name?.replace(/\.[^.]+$/u, "").slice(0, LONGEST_NAME) ?? "Memo";
}
