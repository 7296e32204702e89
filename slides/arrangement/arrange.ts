import type { Draft } from "../deck/draft.ts";
import type { PlanContext } from "../deck/rule.ts";
import type { Arrangement, Change, Unplaced } from "./arrangement.ts";
import { makeChange } from "./changes/index.ts";

/** Drafts as the briefer arranged them, and the changes that no longer apply. */
export interface Arranged {
  readonly drafts: readonly Draft[];
  readonly unplaced: readonly Unplaced[];
}

/** How the drafts were after a change. */
interface Step {
  readonly change: Change;
  readonly after: Arranged;
}

/**
 * The last replay on the same drafts in the same context: one change more, or one taken back, is one step and not all
 * of them. What is given back is the same as without.
 */
const lastReplays = new WeakMap<
  readonly Draft[],
  { readonly context: PlanContext; readonly steps: readonly Step[] }
>();

/** Replays an arrangement on the drafts of a memo, which may be a newer version of the one it was made on. */
export function arrange(context: PlanContext, planned: readonly Draft[], arrangement: Arrangement): Arranged {
  const last = lastReplays.get(planned);
  const steps = last?.context === context ? commonSteps(last.steps, arrangement) : [];
  let arranged: Arranged = steps.at(-1)?.after ?? { drafts: planned, unplaced: [] };
  for (const change of arrangement.slice(steps.length)) {
    arranged = afterChange(context, arranged, change);
    steps.push({ change, after: arranged });
  }
  lastReplays.set(planned, { context, steps });
  return arranged;
}

function afterChange(context: PlanContext, { drafts, unplaced }: Arranged, change: Change): Arranged {
  const changed = makeChange(context, drafts, change);
  return changed.ok
    ? { drafts: changed.value, unplaced }
    : { drafts, unplaced: [...unplaced, { change, problem: { ...changed.problem, severity: "warning" } }] };
}

/** The steps that an arrangement begins with too, by identity. */
function commonSteps(steps: readonly Step[], arrangement: Arrangement): Step[] {
  const apart = steps.findIndex(({ change }, at) => arrangement[at] !== change);
  return apart === -1 ? [...steps] : steps.slice(0, apart);
}
