import type { Span } from "../memo/memo.ts";
import type { Draft } from "./draft.ts";
import { countedHere } from "./kinds/counted.ts";
import { questionBefore } from "./kinds/asked.ts";
import { leaningSlides } from "./leaning-slides.ts";
import type { PlanContext, Planned, Rule } from "./rule.ts";
import { rememberLast } from "../remember-last.ts";
import { standingInstead } from "./standing-slides.ts";
import { hasRoom, isWeak, takingIn } from "./weak-lines.ts";

/** Rules that make a slide of a paragraph, which may lean on the one before. */
const MAY_LEAN: ReadonlySet<string> = new Set(["statement"]);

/** Rules of slides with which the paragraph before them may be told. */
const TELLS_FIRST: ReadonlySet<string> = new Set(["statement", "numbers", "decision", "list", "quotation"]);

/**
 * The slides that the first fitting rule makes at each place of the memo, in order, behind those
 * that open the deck (one at least). What gets no slide stands in the notes of its neighbour.
 */
export function bodyDrafts(
  context: PlanContext,
  rules: readonly Rule[],
  opening: readonly Draft[],
): readonly Draft[] {
  const drafts = [...opening];
  let pending: readonly Span[] = [];
  let at = 0;
  while (at < context.units.length) {
    const [rule, planned] = firstPlan(context, rules, at);
    const asides = planned.asides ?? [];
    // What is kept for the next slide stands before it in the memo, so also before the words of this one.
    if (context.isBackup(at) && !context.isBackup(at - 1)) {
      appendToLast(drafts, pending); // what closes the memo is no part of its appendix
      pending = [];
    }
    pending = [...pending, ...spansFor(asides, "next")];
    appendToLast(drafts, spansFor(asides, "before"));
    const [first, ...rest] = planned.drafts.map((draft) => ({
      ...draft,
      rule,
      standing: context.isBackup(at) ? ("backup" as const) : draft.standing,
    }));
    const before = drafts.at(-1);
    // "The second is …" leans on what heads it, and on nothing else.
    const single = rest.length === 0 && planned.used === 1 && countedHere(context, at) === null;
    const leaning =
      single &&
      pending.length === 0 &&
      MAY_LEAN.has(rule) &&
      first !== undefined &&
      before?.standing === first.standing
        ? leaningSlides(context, at, before, first)
        : null;
    if (leaning !== null) drafts.splice(-1, 1, ...leaning);
    else if (first !== undefined) {
      const unit = context.units[at];
      const standing =
        single && MAY_LEAN.has(rule) && unit !== undefined && questionBefore(context, at) === null
          ? standingInstead(context, first, unit.block)
          : [first, ...rest];
      const taken =
        single && pending.length === 0 && MAY_LEAN.has(rule) ? weakInto(context, at, before, standing) : null;
      if (taken !== null) drafts.splice(-1, 1, taken);
      else if (single && MAY_LEAN.has(rule) && goesAhead(context, rules, at, pending, standing))
        pending = [...pending, ...first.stoodFor];
      else {
        drafts.push(...withBefore(pending, standing));
        pending = [];
      }
    }
    at += planned.used;
  }
  appendToLast(drafts, pending);
  return drafts;
}

/** The slide before the unit at `at`, with the words of that unit in its notes, where their own slide would say too little. */
function weakInto(
  context: PlanContext,
  at: number,
  before: Draft | undefined,
  slides: readonly Draft[],
): Draft | null {
  const [slide, ...others] = slides;
  const [previous, unit] = [context.units[at - 1], context.units[at]];
  if (slide === undefined || others.length > 0 || before === undefined) return null;
  if (previous === undefined || unit === undefined || unit.quotation !== null) return null;
  if (previous.block.kind === "heading" || questionBefore(context, at) !== null) return null;
  return isWeak(context, slide, before) ? takingIn(context.memo, before, slide, previous.block) : null;
}

/** Whether a paragraph that says too little can be told with the slide of the next one. */
function goesAhead(
  context: PlanContext,
  rules: readonly Rule[],
  at: number,
  pending: readonly Span[],
  slides: readonly Draft[],
): boolean {
  const [slide, ...others] = slides;
  const [unit, next] = [context.units[at], context.units[at + 1]];
  if (slide === undefined || others.length > 0 || next === undefined || next.block.kind === "heading")
    return false;
  if (unit === undefined || unit.quotation !== null || context.isBackup(at) !== context.isBackup(at + 1))
    return false;
  if (questionBefore(context, at) !== null || !isWeak(context, slide, null)) return false;
  const [name, planned] = firstPlan(context, rules, at + 1);
  const [ahead] = planned.drafts;
  return (
    TELLS_FIRST.has(name) &&
    ahead !== undefined &&
    !isWeak(context, ahead, null) &&
    hasRoom(context.memo, [...pending, ...slide.stoodFor, ...ahead.stoodFor])
  );
}

/** The slides, the first of which stands for what came before it, too. */
function withBefore(pending: readonly Span[], [first, ...rest]: readonly Draft[]): readonly Draft[] {
  return first === undefined ? [] : [{ ...first, stoodFor: [...pending, ...first.stoodFor] }, ...rest];
}

/** To tell whether a weak paragraph can go ahead, the next one is planned: that plan is kept until its turn. */
const firstPlan = rememberLast(
  (context: PlanContext, rules: readonly Rule[], at: number): readonly [rule: string, planned: Planned] => {
    for (const rule of rules) {
      const planned = rule.plan(context, at);
      if (planned !== null) return [rule.name, planned];
    }
    throw new Error(`No rule plans unit ${at} of ${context.units.length}`);
  },
);

function spansFor(asides: NonNullable<Planned["asides"]>, home: "next" | "before"): readonly Span[] {
  return asides.filter((aside) => aside.home === home).map(({ span }) => span);
}

function appendToLast(drafts: Draft[], spans: readonly Span[]): void {
  const last = drafts.pop();
  if (last !== undefined) drafts.push({ ...last, stoodFor: [...last.stoodFor, ...spans] });
}
