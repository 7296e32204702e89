import type { Draft } from "../deck/draft.ts";
import type { PlanContext } from "../deck/rule.ts";
import type { Arrangement, Unplaced } from "./arrangement.ts";
import { makeChange } from "./changes/index.ts";

/** Drafts as the briefer arranged them, and the changes that no longer apply. */
export interface Arranged {
  readonly drafts: readonly Draft[];
  readonly unplaced: readonly Unplaced[];
}

/** Replays an arrangement on the drafts of a memo, which may be a newer version of the one it was made on. */
export function arrange(context: PlanContext, planned: readonly Draft[], arrangement: Arrangement): Arranged {
  let drafts = planned;
  const unplaced: Unplaced[] = [];
  for (const change of arrangement) {
    const changed = makeChange(context, drafts, change);
    if (changed.ok) drafts = changed.value;
    else unplaced.push({ change, problem: { ...changed.problem, severity: "warning" } });
  }
  return { drafts, unplaced };
}
