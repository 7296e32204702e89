import { sentenceSpans } from "../../language/sentences.ts";
import { countWords, readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import type { Draft } from "../draft.ts";
import { joinQuoted, KEY_LINE_WORDS } from "../key-line-candidates.ts";
import { keyLine } from "../key-line.ts";
import { leansBackward } from "../leaning-lines.ts";
import { quotationsWithin } from "../quotation-lookup.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { headingBefore } from "./heading-before.ts";
import { leadInOf, under } from "./quotation-lead-in.ts";
import { quotedSlides } from "./quoted-slides.ts";
import { isQuestion } from "./is-question.ts";
import { textSlides } from "./text-slides.ts";
import { TEXT_STEPS } from "./text-steps.ts";

/** A paragraph stands for itself: whole when it is short, else by its key line. */
export const statementRule: Rule = {
  name: "statement",
  why: "One thought a slide; what it rests on is for the speaker to say.",
  plan: (context, at): Planned | null => {
    const block = context.units[at]?.block;
    if (block?.kind !== "paragraph") return null;
    return { drafts: paragraphSlides(context, at, block), used: 1 };
  },
};

/** The slides of a paragraph, or of the sentences with which it begins: `at` is the index of its unit. */
export function paragraphSlides(context: PlanContext, at: number, paragraph: Span): readonly Draft[] {
  const within = quotationsWithin(context.quotations, paragraph);
  const half = wordsOf(context, paragraph) / 2;
  const main = within.find(
    (quotation) => wordsOf(context, quotation) > half && !beginsWithin(context, quotation),
  );
  const stoodFor = [...within, paragraph];
  const heading = headingBefore(context, at) ?? (main === undefined ? null : leadInOf(context, main));
  const headline = heading?.headline ?? null;
  const drafts =
    main === undefined
      ? ownWords(context, paragraph, headline, stoodFor, within)
      : quotedSlides(context, main, main, { headline, stoodFor });
  return under(heading, drafts);
}

/** "… a plan “so distorted that nobody …”": half a sentence says more with the half before it. */
function beginsWithin({ memo }: PlanContext, { start, end }: Span): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(memo.text.slice(start, end));
}

function ownWords(
  context: PlanContext,
  paragraph: Span,
  headline: Draft["headline"],
  stoodFor: readonly Span[],
  quotations: readonly Quotation[],
): readonly Draft[] {
  const parts = thoughtsOf(context, paragraph, quotations);
  if (parts.length > 1) return thoughts(context, parts, headline, quotations);
  return oneThought(context, paragraph, headline, stoodFor, quotations);
}

/**
 * The slides of a long paragraph's parts; a part whose line leans, or is longer than a slide should be, stands in the
 * notes of the one before, or of the next where it comes first.
 */
function thoughts(
  context: PlanContext,
  parts: readonly Span[],
  headline: Draft["headline"],
  quotations: readonly Quotation[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const part of parts) {
    const within = quotationsWithin(quotations, part);
    const made = oneThought(context, part, headline, [...within, part], quotations);
    const [first] = made;
    const before = drafts.at(-1);
    if (before === undefined || first === undefined) drafts.push(...made);
    else if (drafts.length === 1 && isWordy(context, before) && standsAlone(context, first))
      drafts.splice(-1, 1, { ...first, stoodFor: [...before.stoodFor, ...first.stoodFor] }, ...made.slice(1));
    else if (standsAlone(context, first)) drafts.push(...made);
    else drafts.splice(-1, 1, { ...before, stoodFor: [...before.stoodFor, ...within, part] });
  }
  return drafts;
}

function standsAlone(context: PlanContext, draft: Draft): boolean {
  return !isWordy(context, draft) && !leansBackward(lineOf(context, draft));
}

function isWordy(context: PlanContext, draft: Draft): boolean {
  return readingLength(lineOf(context, draft)) > KEY_LINE_WORDS;
}

function lineOf({ memo }: PlanContext, { shown }: Draft): string {
  const line = shown.at(-1);
  return line === undefined ? "" : memo.text.slice(line.start, line.end);
}

function oneThought(
  context: PlanContext,
  paragraph: Span,
  headline: Draft["headline"],
  stoodFor: readonly Span[],
  quotations: readonly Quotation[],
): readonly Draft[] {
  const line = keyLine(context.memo, paragraph, quotations);
  const text = line === null ? paragraph : { start: line.start, end: line.end };
  const kind = isQuestion(context.memo.text, text) ? "question" : "statement";
  const slide = { kind, steps: TEXT_STEPS.statement, headline, text, stoodFor, attribution: null } as const;
  return textSlides(context, { ...slide, keyLine: line?.choice ?? null });
}

/** A paragraph of more words than these says more than one line can stand for; its parts have about so many each. */
const LONG = 240;
const PART = 140;

/** A long paragraph in parts of whole sentences, about equally long; a sentence that leans stays with the one before. */
function thoughtsOf(
  context: PlanContext,
  paragraph: Span,
  quotations: readonly Quotation[],
): readonly Span[] {
  const { text } = context.memo;
  const words = readingLength(text.slice(paragraph.start, paragraph.end));
  if (words <= LONG) return [paragraph];
  const sentences = joinQuoted(
    sentenceSpans(text.slice(paragraph.start, paragraph.end), paragraph.start),
    quotations,
  );
  const each = words / Math.round(words / PART);
  const parts: Span[] = [];
  let filled = 0;
  for (const sentence of sentences) {
    const sentenceText = text.slice(sentence.start, sentence.end);
    const last = parts.at(-1);
    if (last === undefined || (filled >= each && !leansBackward(sentenceText))) {
      parts.push(sentence);
      filled = 0;
    } else parts.splice(-1, 1, { start: last.start, end: sentence.end });
    filled += readingLength(sentenceText);
  }
  return parts;
}

function wordsOf(context: PlanContext, span: Span): number {
  return countWords(context.memo.text.slice(span.start, span.end));
}
