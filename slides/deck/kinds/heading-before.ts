import type { PlanContext } from "../rule.ts";
import type { Headed } from "./heading-setting.ts";
import { setHeadline } from "./heading-setting.ts";

/** A heading heads so many slides at the most, then it is stale. */
const HEADS_AT_MOST = 3;

/** The heading without a slide of its own that heads the unit at `at`, or null when none is near enough. */
export function headingBefore(context: PlanContext, at: number): Headed | null {
  for (let index = at - 1; index >= Math.max(0, at - HEADS_AT_MOST); index -= 1) {
    const block = context.units[index]?.block;
    if (block?.kind === "heading") {
      return block.level === context.sectionLevel ? null : setHeadline(context, block);
    }
  }
  return null;
}
