import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import { contentWords } from "../content-words.ts";
import type { Draft } from "../draft.ts";
import { leansBackward } from "../leaning-lines.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { asideAt } from "./asides.ts";
import { questionBefore } from "./asked.ts";
import type { Headed } from "./heading-setting.ts";
import { setQuestion } from "./heading-setting.ts";
import { leadInOf, under } from "./quotation-lead-in.ts";
import { styleOf, withoutMarks } from "./quotation-marks.ts";
import { quotedLines, quotedParts, slidesOfLines, type QuotedLine } from "./quoted-slides.ts";

/** A question heads so many slides at the most. */
const HEADS_AT_MOST = 3;
const QUESTION_WORDS = 14;
/** Of what a question asks about, a slide further on under it takes up so much. */
const ASKED_SHARE = 1 / 3;
const MARK_OF_QUESTION = /[?？؟]/u;
const QUESTION = /[?？؟]["”’»)]*$/u;

/** A question of the passage that heads the slides behind it, and how many it has headed. */
interface Lead {
  readonly headed: Headed;
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
    if (paragraphs.length === 0) return null;
    return {
      drafts: runOfSlides(context, quotation, paragraphs, questionBefore(context, at)),
      used: paragraphs.length,
    };
  },
};

/** The paragraphs of the quotation from a unit on, up to the first block of another kind or without a slide. */
function quotedParagraphs(context: PlanContext, at: number, quotation: Quotation): readonly Span[] {
  const rest = context.units.slice(at, at + quotation.paragraphs.length);
  const end = rest.findIndex(
    (unit, index) =>
      unit.quotation !== quotation ||
      unit.block.kind !== "paragraph" ||
      asideAt(context, at + index) !== null,
  );
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .map(({ block }) => ({ start: block.start, end: block.end }));
}

function runOfSlides(
  context: PlanContext,
  quotation: Quotation,
  paragraphs: readonly Span[],
  questionOver: Span | null,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const leadIn = leadInOf(context, quotation);
  let lead: Lead | null = null;
  let waiting: readonly Span[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { question, rest } = openingQuestion(
      context,
      quotation,
      paragraph,
      index === paragraphs.length - 1,
    );
    if (question !== null) lead = { headed: question, uses: 0 };
    if (rest === null) {
      waiting = [...waiting, paragraph]; // its words are the next slide's headline
      continue;
    }
    const parts = quotedParts(context, rest);
    for (const [nth, part] of parts.entries()) {
      const heads: Lead | null = lead !== null && lead.uses < HEADS_AT_MOST ? lead : null;
      const said = { start: nth === 0 ? paragraph.start : part.start, end: part.end };
      const stoodFor = [...waiting, nth === parts.length - 1 ? { ...said, end: paragraph.end } : said];
      const asked = index === 0 && nth === 0 ? questionOver : null;
      const lines = quotedLines(context, quotation, part, { asked, parted: parts.length > 1 });
      const bare = slidesOfLines(context, quotation, lines, { headline: leadIn?.headline ?? null, stoodFor });
      const shown = heads === null ? bare : underQuestion(context, quotation, lines, heads, bare);
      drafts.push(...shown.flatMap((draft) => (bare.includes(draft) ? under(leadIn, [draft]) : [draft])));
      lead = heads === null ? null : { headed: heads.headed, uses: heads.uses + 1 };
      waiting = [];
    }
  }
  return drafts;
}

/**
 * The slides of a paragraph, those under the question that speak of what it asks: always the first behind it, later
 * ones when they lean on what stood before ("But …") and take up a third of its words. What `bare` says of something
 * else stands under the speaker's name.
 */
function underQuestion(
  context: PlanContext,
  quotation: Quotation,
  lines: readonly QuotedLine[],
  { headed, uses }: Lead,
  bare: readonly Draft[],
): readonly Draft[] {
  const { text } = context.memo;
  const answers = bare.map(
    (slide, at) => (uses === 0 && at === 0) || goesOnAnswering(text, headed.span, slide.shown),
  );
  if (!answers.includes(true)) return bare;
  const stoodFor = bare[0]?.stoodFor ?? [];
  const answering = slidesOfLines(context, quotation, lines, { headline: headed.headline, stoodFor });
  return bare.map((slide, at) => {
    const same = answering[at];
    if (same === undefined || answering.length !== bare.length || answers[at] !== true) return slide;
    return { ...same, shown: [headed.span, ...same.shown] };
  });
}

function goesOnAnswering(text: string, question: Span, shown: readonly Span[]): boolean {
  const asked = new Set(contentWords(textOf(text, question)));
  const [line] = shown;
  if (line === undefined || !leansBackward(textOf(text, line))) return false;
  const said = new Set(shown.flatMap((span) => contentWords(textOf(text, span))));
  const shared = [...asked].filter((word) => said.has(word)).length;
  return shared > 0 && shared >= asked.size * ASKED_SHARE;
}

interface OpeningQuestion {
  readonly question: Headed | null;
  readonly rest: Span | null;
}

/**
 * The question that opens a paragraph and what follows it. A paragraph that is nothing but one question leaves no
 * rest: it heads the next one's slide. The last paragraph keeps its question: nothing follows that it could head.
 */
function openingQuestion(
  context: PlanContext,
  quotation: Quotation,
  paragraph: Span,
  last: boolean,
): OpeningQuestion {
  const { text } = context.memo;
  const words = withoutMarks(text, quotation, paragraph);
  const whole: OpeningQuestion = { question: null, rest: words };
  const passage = textOf(text, words);
  if (!MARK_OF_QUESTION.test(passage)) return whole;
  const sentences = sentenceSpans(passage, words.start);
  const [first, second] = sentences;
  if (first === undefined || !isQuestion(text, first) || readingLength(textOf(text, first)) > QUESTION_WORDS)
    return whole;
  const question = setQuestion(context, first, styleOf(text, quotation));
  if (question === null) return whole;
  if (second === undefined) return last ? whole : { question, rest: null };
  const answered = sentences.slice(1).some((sentence) => !isQuestion(text, sentence));
  return answered ? { question, rest: { start: second.start, end: words.end } } : whole;
}

function isQuestion(text: string, span: Span): boolean {
  return QUESTION.test(textOf(text, span));
}

function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
