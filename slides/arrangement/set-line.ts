import type { SlideKind } from "../deck/deck.ts";
import type { Draft } from "../deck/draft.ts";
import { marksAround, withoutMarks } from "../deck/kinds/quotation-marks.ts";
import { isQuestion } from "../deck/kinds/is-question.ts";
import { TEXT_STEPS } from "../deck/kinds/text-steps.ts";
import { textSlides } from "../deck/kinds/text-slides.ts";
import { quotationLookup } from "../deck/quotation-lookup.ts";
import type { PlanContext } from "../deck/rule.ts";
import type { Span } from "../memo/memo.ts";
import { bodySpan, shownBeside } from "./draft-words.ts";

/** The draft with another line in place of what its text shows; several when one slide can't hold it. */
export function setLine(context: PlanContext, draft: Draft, line: Span): readonly Draft[] {
  const { headline, stoodFor, attribution } = draft;
  const kind = kindWith(context, draft, line);
  const steps = kind === "quotation" || kind === "speaker" ? TEXT_STEPS[kind] : TEXT_STEPS.statement;
  const shown = bodySpan(draft);
  const beside = shownBeside(draft, shown === null ? [] : [shown]);
  const quotation = quotationLookup(context.quotations)(line.start);
  const text =
    kind === "quotation" && quotation !== null ? withoutMarks(context.memo.text, quotation, line) : line;
  return textSlides(context, { kind, steps, headline, text, stoodFor, attribution }).map((set) => ({
    ...draft,
    kind,
    keyLine: null, // the briefer chose it
    body: set.body,
    part: set.part,
    stoodFor: set.stoodFor,
    shown: [...beside, ...set.shown],
    marks:
      kind === "quotation" && quotation !== null
        ? marksAround(context.memo.text, quotation, set.shown)
        : null,
  }));
}

/** A quotation stays one and a speaker one; what is the memo's own is a question or a statement. */
function kindWith({ memo }: PlanContext, { kind }: Draft, line: Span): SlideKind {
  if (kind === "quotation" || kind === "speaker") return kind;
  return isQuestion(memo.text, line) ? "question" : "statement";
}
