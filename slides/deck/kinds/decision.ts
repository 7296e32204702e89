import { readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import type { Draft } from "../draft.ts";
import { rankKeyLines } from "../key-line.ts";
import { sentenceSpans } from "../../language/sentences.ts";
import { quotationsWithin } from "../quotation-lookup.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { announcementAt } from "./announcement.ts";
import { CHOICES, DECIDES, DECISION_HEADING } from "./decision-words.ts";
import type { FlatItem } from "./flat-items.ts";
import { headingBefore } from "./heading-before.ts";
import { setHeadline } from "./heading-setting.ts";
import { itemSlides } from "./item-slides.ts";
import { listRule } from "./list.ts";
import { textSlides } from "./text-slides.ts";
import { TEXT_STEPS } from "./text-steps.ts";

/** A line for a signature has so many words at most. */
const CHOICE_WORDS = 12;

/** What is recommended, or asked to be decided, stands as such. */
export const decisionRule: Rule = {
  name: "decision",
  why: "What the memo asks for is why the room has come together: it stands alone and can't be missed.",
  plan: (context, at): Planned | null => {
    const unit = context.units[at];
    if (unit === undefined || unit.quotation !== null) return null;
    const { block } = unit;
    const listAt = block.kind === "list" ? at : context.units[at + 1]?.block.kind === "list" ? at + 1 : null;
    if (listAt !== null && (isUnderDecision(context, at) || announces(context, at))) {
      const planned = listRule.plan(context, at);
      if (planned !== null) return { ...planned, drafts: planned.drafts.map(asDecision) };
    }
    if (block.kind !== "paragraph" || announcementAt(context, at) !== null) return null;
    const line = decidingLine(context, block);
    return line === null ? null : paragraphPlan(context, at, block, line);
  },
};

function asDecision(draft: Draft): Draft {
  return { ...draft, kind: draft.kind === "list" ? "decision" : draft.kind };
}

function isUnderDecision({ memo, units }: PlanContext, at: number): boolean {
  const heading = units[at - 1]?.block;
  return (
    heading?.kind === "heading" && DECISION_HEADING.test(memo.text.slice(heading.start, heading.end).trim())
  );
}

function announces(context: PlanContext, at: number): boolean {
  const block = context.units[at]?.block;
  return (
    block?.kind === "paragraph" &&
    DECIDES.test(oneLine(context, block)) &&
    oneLine(context, block).endsWith(":")
  );
}

/** The best line of a paragraph among those that hold the sentence that asks for the decision. */
function decidingLine(context: PlanContext, paragraph: Span): Span | null {
  const { memo } = context;
  const sentences = sentenceSpans(memo.text.slice(paragraph.start, paragraph.end), paragraph.start);
  const quoted = quotationsWithin(context.quotations, paragraph);
  const asks = sentences.find(
    (sentence) =>
      DECIDES.test(oneLine(context, sentence)) &&
      !quoted.some((quotation) => quotation.start <= sentence.start && sentence.end <= quotation.end),
  );
  if (asks === undefined) return null;
  const best = rankKeyLines(memo, paragraph, quoted).find(
    ({ candidate: { start, end } }) => start >= asks.start && start < asks.end && end >= asks.end,
  );
  return best === undefined ? asks : { start: best.candidate.start, end: best.candidate.end };
}

function paragraphPlan(context: PlanContext, at: number, paragraph: Span, line: Span): Planned {
  const choices = choicesFrom(context, at + 1);
  const stoodFor = [...quotationsWithin(context.quotations, paragraph), paragraph];
  const signed = choices.length === 0 ? null : setHeadline(context, line);
  if (signed !== null) {
    const items = choices.map((text): FlatItem => ({ text, marker: null, depth: 0 }));
    const list = { kind: "decision", headed: signed, items, attribution: null, leadIn: stoodFor } as const;
    return { drafts: itemSlides(context, list), used: 1 + choices.length };
  }
  const heading = headingBefore(context, at);
  const headline = heading?.headline ?? null;
  const steps = TEXT_STEPS.statement;
  const slide = {
    kind: "decision",
    steps,
    headline,
    text: line,
    stoodFor: [...stoodFor, ...choices],
  } as const;
  const drafts = textSlides(context, { ...slide, attribution: null });
  return {
    drafts:
      heading === null
        ? drafts
        : drafts.map((draft) => ({ ...draft, shown: [heading.span, ...draft.shown] })),
    used: 1 + choices.length,
  };
}

/** The lines behind a recommendation on which it is approved or not. */
function choicesFrom(context: PlanContext, at: number): readonly Span[] {
  const rest = context.units.slice(at, at + 4);
  const end = rest.findIndex(({ block }) => {
    const words = oneLine(context, block);
    return block.kind !== "paragraph" || !CHOICES.test(words) || readingLength(words) > CHOICE_WORDS;
  });
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .map(({ block }) => ({ start: block.start, end: block.end }));
}

function oneLine({ memo }: PlanContext, { start, end }: Span): string {
  return memo.text.slice(start, end).replace(/\s+/gu, " ").trim();
}
