import type { Span } from "../../memo/memo.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import { readingLength } from "../../language/words.ts";
import type { KeyLineChoice, Setting } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { keyLines } from "../key-line.ts";
import type { PlanContext } from "../rule.ts";
import { marksAround, withoutMarks } from "./quotation-marks.ts";
import { textSlides } from "./text-slides.ts";
import { TEXT_STEPS } from "./text-steps.ts";

/** A quoted paragraph of more words than these has two slides. */
const LONG = 75;

/** A line of a quotation that stands on a slide, and why it was chosen, where it was. */
export interface QuotedLine extends Span {
  readonly choice: KeyLineChoice | null;
}

/** What stands around the lines of a passage on their slides. */
interface Around {
  readonly headline: Setting | null;
  readonly stoodFor: readonly Span[];
}

/** The slides for one passage of a quotation: its key line, or two of a long one, in the quotation's marks. */
export function quotedSlides(
  context: PlanContext,
  quotation: Quotation,
  passage: Span,
  around: Around,
): readonly Draft[] {
  return slidesOfLines(context, quotation, quotedLines(context, quotation, passage), around);
}

/** The lines of a passage that are shown; all of it where there is nothing to choose from. */
export function quotedLines(
  { memo }: PlanContext,
  quotation: Quotation,
  passage: Span,
): readonly QuotedLine[] {
  const words = withoutMarks(memo.text, quotation, passage);
  const long = readingLength(memo.text.slice(words.start, words.end)) > LONG;
  const lines = keyLines(memo, words, [], long ? 2 : 1, "quoted");
  return lines.length === 0 ? [{ ...words, choice: null }] : lines;
}

/** The slides on which the lines of a passage stand, in the quotation's marks. */
export function slidesOfLines(
  context: PlanContext,
  quotation: Quotation,
  lines: readonly QuotedLine[],
  around: Around,
): readonly Draft[] {
  const { attribution } = quotation;
  const slide = { kind: "quotation", steps: TEXT_STEPS.quotation, ...around, attribution } as const;
  return lines
    .flatMap(({ choice, ...text }) => textSlides(context, { ...slide, text, keyLine: choice }))
    .map((draft) => ({
      ...draft,
      attribution,
      marks: marksAround(context.memo.text, quotation, draft.shown),
    }));
}
