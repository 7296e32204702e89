import type { Span } from "../../memo/memo.ts";
import type { PlanContext } from "../rule.ts";
import { turnOf } from "./small-talk.ts";

/** The other turns of a talk stand among so many units on either side. */
const NEARBY = 4;

/** A turn of a talk that is written down: "Gray: The ferry is late." */
export interface Turn {
  readonly who: Span;
  readonly said: Span;
}

/** The turn that the unit at `at` is, in a talk of two or more who speak in turn nearby; null for any other paragraph. */
export function talkTurn(context: PlanContext, at: number): Turn | null {
  const turn = labelled(context, at);
  if (turn === null) return null;
  const who = nameOf(context, turn);
  const others: string[] = [];
  for (let index = at - NEARBY; index <= at + NEARBY; index += 1) {
    const other = index === at ? null : labelled(context, index);
    if (other !== null) others.push(nameOf(context, other));
  }
  return others.includes(who) && others.some((other) => other !== who) ? turn : null;
}

function labelled({ memo, units }: PlanContext, at: number): Turn | null {
  const unit = units[at];
  if (unit?.block.kind !== "paragraph" || unit.quotation !== null) return null;
  const { start, end } = unit.block;
  const turn = turnOf(memo.text.slice(start, end));
  if (turn === null) return null;
  return { who: { start, end: start + turn.who.length }, said: { start: end - turn.said.length, end } };
}

function nameOf({ memo }: PlanContext, { who }: Turn): string {
  return memo.text.slice(who.start, who.end);
}
