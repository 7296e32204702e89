import type { Span } from "../../memo/memo.ts";
import type { Run, Setting } from "../deck.ts";
import type { PlanContext } from "../rule.ts";
import { headlineBox } from "../layout.ts";
import { furniture, runsOf } from "../runs.ts";
import { setText } from "../set-text.ts";

/** A headline as it is set, and the passage that it shows. */
export interface Headed {
  readonly headline: Setting;
  readonly span: Span;
}

/** Quotation marks that we set around a part of a longer quotation. */
export interface MarkStyle {
  readonly opening: string;
  readonly closing: string;
}

/**
 * Sets a headline in the largest step that takes at most three lines; null for a text that takes more in all.
 * @param before furniture in front of the memo's words
 */
export function setHeadline(context: PlanContext, span: Span, before: readonly Run[] = []): Headed | null {
  const runs = [...before, ...runsOf(context.memo, span, "footnote-references")];
  const { setting, fits } = setText(runs, ["headline-46", "headline-40"], headlineBox(context.shape));
  return fits ? { headline: setting, span } : null;
}

/** Sets a question that heads the quotation slides behind it; null for one that takes more than three lines. */
export function setQuestion(context: PlanContext, span: Span, marks: MarkStyle | null): Headed | null {
  const words = runsOf(context.memo, span, "footnote-references");
  const runs = marks === null ? words : [furniture(marks.opening), ...words, furniture(marks.closing)];
  const { setting, fits } = setText(runs, ["lead-40"], headlineBox(context.shape));
  return fits ? { headline: setting, span } : null;
}
