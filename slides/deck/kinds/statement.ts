import { sentenceSpans } from "../../language/sentences.ts";
import { countWords, readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import type { Draft } from "../draft.ts";
import { KEY_LINE_WORDS } from "../key-line-candidates.ts";
import type { KeyLine } from "../key-line.ts";
import { boldLead } from "../bold-lead.ts";
import { runInLabel } from "../run-in-label.ts";
import { keyLine, standingLine } from "../key-line.ts";
import { leansBackward } from "../leaning-lines.ts";
import { quotationsWithin } from "../quotation-lookup.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { headlineOf } from "../headline.ts";
import { countedHere } from "./counted.ts";
import { headingBefore } from "./heading-before.ts";
import type { Headed } from "./heading-setting.ts";
import { setHeadline } from "./heading-setting.ts";
import { talkTurn } from "./talk-turns.ts";
import { questionBefore } from "./asked.ts";
import { leadInOf, under } from "./quotation-lead-in.ts";
import { quotedSlides } from "./quoted-slides.ts";
import { isQuestion } from "./is-question.ts";
import type { TextSlide } from "./text-slides.ts";
import { textSlides } from "./text-slides.ts";
import { TEXT_STEPS } from "./text-steps.ts";
import { thoughtsOf } from "./thoughts.ts";

/** A paragraph stands for itself: whole when it is short, else by its key line. */
export const statementRule: Rule = {
  name: "statement",
  why: "One thought a slide; what it rests on is for the speaker to say.",
  plan: (context, at): Planned | null => {
    const block = context.units[at]?.block;
    if (block?.kind !== "paragraph") return null;
    return {
      drafts:
        countedSlides(context, at, block) ??
        turnSlides(context, at, block) ??
        paragraphSlides(context, at, block),
      used: 1,
    };
  },
};

/** The slides of a paragraph that names one of several things, under the sentence that counted them; null for any other. */
function countedSlides(context: PlanContext, at: number, paragraph: Span): readonly Draft[] | null {
  const counted = countedHere(context, at);
  if (counted === null) return null;
  const within = quotationsWithin(context.quotations, paragraph);
  if (thoughtsOf(context.memo.text, paragraph, within).length > 1) return null;
  const { headline } = counted.heading;
  const around = { headline, stoodFor: [...within, paragraph], asked: null };
  const [first] = sentenceSpans(
    context.memo.text.slice(counted.text.start, paragraph.end),
    counted.text.start,
  );
  const short =
    first !== undefined &&
    within.length === 0 &&
    readingLength(context.memo.text.slice(first.start, first.end)) <= KEY_LINE_WORDS;
  return under(
    counted.heading,
    short
      ? slidesOfLine(context, { ...first, choice: null }, around)
      : oneThought(context, counted.text, around, within),
  );
}

/** The slides of a turn of a talk, under the name of who speaks; null for any other paragraph. */
function turnSlides(context: PlanContext, at: number, paragraph: Span): readonly Draft[] | null {
  const turn = talkTurn(context, at);
  if (turn === null || headingBefore(context, at) !== null) return null;
  const within = quotationsWithin(context.quotations, paragraph);
  if (within.length > 0 || thoughtsOf(context.memo.text, turn.said, within).length > 1) return null;
  const heading = setHeadline(context, turn.who);
  if (heading === null) return null;
  const { headline } = heading;
  const around = { headline, stoodFor: [paragraph], asked: questionBefore(context, at) };
  return under(heading, oneThought(context, turn.said, around, within));
}

/** The slides of a paragraph, or of the sentences with which it begins: `at` is the index of its unit. */
export function paragraphSlides(context: PlanContext, at: number, paragraph: Span): readonly Draft[] {
  const within = quotationsWithin(context.quotations, paragraph);
  const half = wordsOf(context, paragraph) / 2;
  const main = within.find(
    (quotation) => wordsOf(context, quotation) > half && !beginsWithin(context, quotation),
  );
  const stoodFor = [...within, paragraph];
  const heading =
    labelOver(context, paragraph) ??
    headingBefore(context, at) ??
    (main === undefined ? null : (boldLeadOver(context, paragraph, main) ?? leadInOf(context, main)));
  const headline = heading?.headline ?? null;
  const asked = context.units[at]?.block.start === paragraph.start ? questionBefore(context, at) : null;
  const drafts =
    main === undefined
      ? ownWords(context, paragraph, { headline, stoodFor, asked }, within)
      : quotedSlides(context, main, paragraph, { headline, stoodFor }, asked);
  return under(heading, drafts);
}

/** The label that opens a paragraph heads what it names. */
export function labelOver(context: PlanContext, paragraph: Span): Headed | null {
  const label = runInLabel(context.memo, paragraph);
  return label === null ? null : setHeadline(context, label.words);
}

/** The bold sentence that opens a paragraph heads the words that it quotes. */
function boldLeadOver(context: PlanContext, paragraph: Span, quotation: Quotation): Headed | null {
  const lead = boldLead(context.memo, paragraph);
  const words = lead === null || lead.end > quotation.start ? null : headlineOf(context.memo, lead);
  return words === null ? null : setHeadline(context, words);
}

/** "… a plan “so distorted that nobody …”": half a sentence says more with the half before it. */
function beginsWithin({ memo }: PlanContext, { start, end }: Span): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(memo.text.slice(start, end));
}

/** What stands around a paragraph's line. */
interface Around extends Pick<TextSlide, "headline" | "stoodFor"> {
  /** The question that the room reads before the paragraph, or null. */
  readonly asked: Span | null;
}

function ownWords(
  context: PlanContext,
  paragraph: Span,
  around: Around,
  quotations: readonly Quotation[],
): readonly Draft[] {
  const parts = thoughtsOf(context.memo.text, paragraph, quotations);
  if (parts.length > 1) return thoughts(context, parts, around, quotations);
  return oneThought(context, paragraph, around, quotations);
}

/**
 * The slides of a long paragraph's parts; a part whose lines all lean, or are longer than a slide should be, stands in
 * the notes of the one before, or of the next where it comes first.
 */
function thoughts(
  context: PlanContext,
  parts: readonly Span[],
  { headline, asked }: Pick<Around, "headline" | "asked">,
  quotations: readonly Quotation[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const [index, part] of parts.entries()) {
    const within = quotationsWithin(quotations, part);
    const around = { headline, stoodFor: [...within, part], asked: index === 0 ? asked : null };
    const made = thoughtThatStands(context, part, around, quotations);
    const [first] = made;
    const before = drafts.at(-1);
    if (before === undefined || first === undefined) drafts.push(...made);
    else if (
      drafts.length === 1 &&
      asked === null &&
      !standsAlone(context, before) &&
      standsAlone(context, first)
    )
      drafts.splice(-1, 1, { ...first, stoodFor: [...before.stoodFor, ...first.stoodFor] }, ...made.slice(1));
    else if (standsAlone(context, first)) drafts.push(...made);
    else drafts.splice(-1, 1, { ...before, stoodFor: [...before.stoodFor, ...within, part] });
  }
  return drafts;
}

/** A line of a part says so much at least, in points. */
const WORTH_STANDING = 1;

/** The slides of a part; by a line that leans on nothing, if it has one. */
function thoughtThatStands(
  context: PlanContext,
  part: Span,
  around: Around,
  quotations: readonly Quotation[],
): readonly Draft[] {
  const made = oneThought(context, part, around, quotations);
  const [first] = made;
  if (first === undefined || around.asked !== null || standsAlone(context, first)) return made;
  const line = standingLine(context.memo, part, quotations, WORTH_STANDING);
  return line === null ? made : slidesOfLine(context, line, around);
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
  around: Around,
  quotations: readonly Quotation[],
): readonly Draft[] {
  const line = keyLine(context.memo, paragraph, quotations, around.asked) ?? { ...paragraph, choice: null };
  return slidesOfLine(context, line, around);
}

function slidesOfLine(
  context: PlanContext,
  { start, end, choice }: KeyLine,
  { headline, stoodFor }: Around,
): readonly Draft[] {
  const text = { start, end };
  const kind = isQuestion(context.memo.text, text) ? "question" : "statement";
  const slide = { kind, steps: TEXT_STEPS.statement, text, attribution: null } as const;
  return textSlides(context, { ...slide, headline, stoodFor, keyLine: choice });
}

function wordsOf(context: PlanContext, span: Span): number {
  return countWords(context.memo.text.slice(span.start, span.end));
}
