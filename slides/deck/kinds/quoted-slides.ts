import type { Span } from "../../memo/memo.ts";
import { closingMarkFor, isOpeningMark } from "../../quotations/marks.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import { readingLength } from "../../language/words.ts";
import type { HangingMarks, Setting } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { keyLines } from "../key-line.ts";
import type { PlanContext } from "../rule.ts";
import { textSlides } from "./text-slides.ts";

const STEPS = ["quotation-74", "quotation-62", "quotation-52", "quotation-44", "quotation-36"] as const;

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
  const lines = keyLines(context.memo, words, [], long ? 2 : 1);
  const { attribution } = quotation;
  const slide = { kind: "quotation", steps: STEPS, ...around, attribution } as const;
  return (lines.length === 0 ? [words] : lines)
    .flatMap((text) => textSlides(context, { ...slide, text }))
    .map((draft) => ({
      ...draft,
      attribution,
      marks: marksAround(context.memo.text, quotation, draft.shown),
    }));
}

/** The opening and closing mark of a marked quotation, in its own style; null for an unmarked one. */
export function styleOf(
  text: string,
  quotation: Quotation,
): { readonly opening: string; readonly closing: string } | null {
  const opening = text.charAt(quotation.start);
  return quotation.marked && isOpeningMark(opening) ? { opening, closing: closingMarkFor(opening) } : null;
}

/** A passage without the quotation's outer marks; they hang outside the text. A paragraph's mark of its own too. */
export function withoutMarks(text: string, quotation: Quotation, passage: Span): Span {
  const style = styleOf(text, quotation);
  if (style === null) return passage;
  const opens = text.charAt(passage.start) === style.opening;
  const closesHere = passage.end === quotation.end && /[”"“»«」』＂]/u.test(text.charAt(passage.end - 1));
  const start = passage.start + (opens ? 1 : 0);
  return { start, end: Math.max(start, passage.end - (closesHere ? 1 : 0)) };
}

/** The marks around what is shown: the memo's own where it has them there, else ours in the same style. */
function marksAround(text: string, quotation: Quotation, shown: readonly Span[]): HangingMarks | null {
  const style = styleOf(text, quotation);
  const first = shown[0];
  const last = shown.at(-1);
  if (style === null || first === undefined || last === undefined) return null;
  const opensHere = text.charAt(first.start - 1) === style.opening && first.start > quotation.start;
  const closesHere = last.end + 1 === quotation.end;
  return {
    opening: { text: style.opening, start: opensHere ? first.start - 1 : null },
    closing: closesHere
      ? { text: text.charAt(last.end), start: last.end }
      : { text: style.closing, start: null },
  };
}
