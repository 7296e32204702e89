import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import type { Memo, Span } from "../../memo/memo.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import type { Draft } from "../draft.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { setQuestion } from "./heading-setting.ts";
import { quotedSlides, styleOf, withoutMarks } from "./quoted-slides.ts";

/** A question heads so many slides at the most. */
const HEADS_AT_MOST = 3;
const QUESTION_WORDS = 14;
const QUESTION = /[?？؟]["”’»)]*$/u;

/** A question of the passage that heads the slides behind it. */
interface Lead {
  readonly question: Span;
  readonly uses: number;
}

/** A long quotation becomes a run of slides: every paragraph has its slide, a question heads those that answer it. */
export const quotationRule: Rule = {
  name: "quotation",
  why: "Quoted words are shown, not told: each paragraph of a quotation has a slide in the speaker's own words.",
  plan: (context, at): Planned | null => {
    const quotation = context.units[at]?.quotation ?? null;
    if (quotation === null) return null;
    const paragraphs = quotedParagraphs(context, at, quotation);
    return paragraphs.length === 0 ? null : { drafts: runOfSlides(context, quotation, paragraphs), used: paragraphs.length };
  },
};

/** The paragraphs of the quotation from a unit on, up to the first block of another kind. */
function quotedParagraphs(context: PlanContext, at: number, quotation: Quotation): readonly Span[] {
  const rest = context.units.slice(at, at + quotation.paragraphs.length);
  const end = rest.findIndex((unit) => unit.quotation !== quotation || unit.block.kind !== "paragraph");
  return rest.slice(0, end === -1 ? rest.length : end).map(({ block }) => ({ start: block.start, end: block.end }));
}

function runOfSlides(context: PlanContext, quotation: Quotation, paragraphs: readonly Span[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let lead: Lead | null = null;
  let waiting: Span | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { question, rest } = openingQuestion(
      context.memo,
      withoutMarks(context.memo.text, quotation, paragraph),
      index === paragraphs.length - 1,
    );
    if (question !== null) lead = { question, uses: 0 };
    if (rest === null) {
      waiting = paragraph; // its words are the next slide's headline
      continue;
    }
    const heads: Lead | null = lead !== null && lead.uses < HEADS_AT_MOST ? lead : null;
    const stoodFor: readonly Span[] = waiting === null ? [paragraph] : [waiting, paragraph];
    const headline = heads === null ? null : setQuestion(context, heads.question, styleOf(context.memo.text, quotation));
    const slides = quotedSlides(context, quotation, rest, { headline, stoodFor });
    drafts.push(...slides.map((slide) => (heads === null ? slide : { ...slide, shown: [heads.question, ...slide.shown] })));
    lead = heads === null ? null : { question: heads.question, uses: heads.uses + 1 };
    waiting = null;
  }
  return drafts;
}

/**
 * The question that opens a paragraph and what follows it. A paragraph that is nothing but one question leaves no
 * rest: it heads the next one's slide. The last paragraph keeps its question: nothing follows that it could head.
 */
function openingQuestion(memo: Memo, paragraph: Span, last: boolean): { readonly question: Span | null; readonly rest: Span | null } {
  const sentences = sentenceSpans(memo.text.slice(paragraph.start, paragraph.end), paragraph.start);
  const [first, second] = sentences;
  const textOf = (span: Span): string => memo.text.slice(span.start, span.end);
  if (first === undefined || !QUESTION.test(textOf(first)) || readingLength(textOf(first)) > QUESTION_WORDS) {
    return { question: null, rest: paragraph };
  }
  if (second === undefined) return last ? { question: null, rest: paragraph } : { question: first, rest: null };
  const answered = sentences.slice(1).some((sentence) => !QUESTION.test(textOf(sentence)));
  return answered
    ? { question: first, rest: { start: second.start, end: paragraph.end } }
    : { question: null, rest: paragraph };
}
