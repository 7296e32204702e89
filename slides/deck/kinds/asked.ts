import type { Span } from "../../memo/memo.ts";
import type { PlanContext } from "../rule.ts";
import { asideAt } from "./asides.ts";
import { isQuestion } from "./is-question.ts";

/**
 * The question that the room reads right before the unit at `at`, or over it: a heading that asks, or a paragraph that
 * is nothing but a question of the memo's own. Null where none stands there.
 */
export function questionBefore(context: PlanContext, at: number): Span | null {
  const { memo, units } = context;
  const unit = units[at - 1];
  if (unit === undefined || unit.quotation !== null) return null;
  const { kind } = unit.block;
  if ((kind !== "heading" && kind !== "paragraph") || !isQuestion(memo.text, unit.block)) return null;
  return asideAt(context, at - 1) === null ? unit.block : null;
}
