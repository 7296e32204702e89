import { readingLength } from "../language/words.ts";
import type { Span } from "../memo/memo.ts";
import type { Draft } from "./draft.ts";
import { KEY_LINE_WORDS } from "./key-line-candidates.ts";
import { standingLine } from "./key-line.ts";
import { isQuestion } from "./kinds/is-question.ts";
import { textSlides } from "./kinds/text-slides.ts";
import { TEXT_STEPS } from "./kinds/text-steps.ts";
import { leansBackward, pointsBack } from "./leaning-lines.ts";
import { quotationsWithin } from "./quotation-lookup.ts";
import type { PlanContext } from "./rule.ts";
import { takenUp } from "./taken-up.ts";

/** Which line may stand by itself. */
interface StandingBounds {
  /** How much it says at least, in points. */
  readonly worth: number;
  /** Most words of a single sentence. */
  readonly longest: number;
}

/**
 * Where all shorter sentences of a paragraph hang in the air, the one that opens it may be a word longer than a key
 * line: 95 slides of 100 shall keep to the budget.
 */
export const STANDING_WORDS = KEY_LINE_WORDS + 1;
const INSTEAD: StandingBounds = { worth: 2, longest: STANDING_WORDS };

/**
 * A paragraph by a line of its own that leans on nothing, where it has one.
 * @param draft the slide that stands for it otherwise
 */
export function standingSlides(
  context: PlanContext,
  draft: Draft,
  paragraph: Span,
  { worth, longest }: StandingBounds,
): readonly Draft[] | null {
  const { memo, quotations } = context;
  if (draft.kind === "quotation") return null;
  const line = standingLine(memo, paragraph, quotationsWithin(quotations, paragraph), worth, longest);
  // A paragraph's only sentence is never weighed, and may lean itself.
  if (line === null || leansBackward(memo.text.slice(line.start, line.end))) return null;
  const text = { start: line.start, end: line.end };
  const words = readingLength(memo.text.slice(line.start, line.end));
  if (words > KEY_LINE_WORDS && line.start > paragraph.start) return null;
  const kind = isQuestion(memo.text, text) ? "question" : "statement";
  const slide = { kind, steps: TEXT_STEPS.statement, headline: draft.headline, text } as const;
  const { stoodFor, rule, standing } = draft;
  return textSlides(context, { ...slide, stoodFor, attribution: null, keyLine: line.choice }).map((each) => ({
    ...each,
    rule,
    standing,
    shown: [...draft.shown.slice(0, -1), ...each.shown],
  }));
}

/** The same for a slide whose line would hang in the air; the slide itself where there is nothing longer that stands. */
export function standingInstead(context: PlanContext, draft: Draft, paragraph: Span): readonly Draft[] {
  const line = draft.shown.at(-1);
  if (line === undefined || draft.part !== null) return [draft];
  const { text } = context.memo;
  const words = text.slice(line.start, line.end);
  const before = text.slice(paragraph.start, line.start);
  // What a paragraph's first sentence points at is on the slide before, if anywhere.
  const hangs =
    leansBackward(words) || (before !== "" && (pointsBack(words) || takenUp(words, before).length > 0));
  if (!hangs) return [draft];
  const slides = standingSlides(context, draft, paragraph, INSTEAD);
  // A question leans on its answer, so it is no better.
  return slides === null || slides[0]?.kind === "question" ? [draft] : slides;
}
