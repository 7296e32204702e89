import type { Span } from "../../memo/memo.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import { readingLength } from "../../language/words.ts";
import type { Setting } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { keyLines } from "../key-line.ts";
import type { PlanContext } from "../rule.ts";
import { marksAround, withoutMarks } from "./quotation-marks.ts";
import { textSlides } from "./text-slides.ts";
import { TEXT_STEPS } from "./text-steps.ts";

/** A quoted paragraph of more words than these has two slides. */
const LONG = 75;

/** The slides for one passage of a quotation: its key line, or two of a long one, in the quotation's marks. */
export function quotedSlides(
  context: PlanContext,
  quotation: Quotation,
  passage: Span,
  around: { readonly headline: Setting | null; readonly stoodFor: readonly Span[] },
): readonly Draft[] {
  const words = withoutMarks(context.memo.text, quotation, passage);
  const long = readingLength(context.memo.text.slice(words.start, words.end)) > LONG;
  const lines = keyLines(context.memo, words, [], long ? 2 : 1, "quoted");
  const { attribution } = quotation;
  const slide = { kind: "quotation", steps: TEXT_STEPS.quotation, ...around, attribution } as const;
  return (lines.length === 0 ? [{ ...words, choice: null }] : lines)
    .flatMap(({ choice, ...text }) => textSlides(context, { ...slide, text, keyLine: choice }))
    .map((draft) => ({
      ...draft,
      attribution,
      marks: marksAround(context.memo.text, quotation, draft.shown),
    }));
}
