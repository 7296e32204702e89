import type { Span } from "../../memo/memo.ts";
import type { Setting } from "../deck.ts";
import type { PlanContext } from "../rule.ts";
import { headlineBox } from "../layout.ts";
import { furniture, runsOf } from "../runs.ts";
import { setText } from "../set-text.ts";

/** Sets a headline in the largest step that takes at most three lines. */
export function setHeadline(context: PlanContext, span: Span): Setting {
  const runs = runsOf(context.memo, span, "footnote-references");
  return setText(runs, ["headline-46", "headline-40"], headlineBox(context.shape)).setting;
}

/** Sets a question that heads the quotation slides behind it, between quotation marks of the memo's style. */
export function setQuestion(context: PlanContext, span: Span, marks: { readonly opening: string; readonly closing: string } | null): Setting {
  const words = runsOf(context.memo, span, "footnote-references");
  const runs = marks === null ? words : [furniture(marks.opening), ...words, furniture(marks.closing)];
  return setText(runs, ["lead-40"], headlineBox(context.shape)).setting;
}
