import type { Draft } from "../../deck/draft.ts";
import type { PlanContext } from "../../deck/rule.ts";
import { success } from "../../result.ts";
import type { Result } from "../../result.ts";
import type { Change, ChangeOf, SlideAnchor } from "../arrangement.ts";
import { slideGone } from "../refusals.ts";
import { draftAt } from "../slide-anchor.ts";

/** Makes a change on the drafts; a failure when it does not apply to them. */
export type ChangeRule<Kind extends Change["kind"]> = (
  context: PlanContext,
  drafts: readonly Draft[],
  change: ChangeOf<Kind>,
) => Result<readonly Draft[]>;

/** Puts what `change` makes of the draft that an anchor means, in its place. */
export function replaceDraft(
  context: PlanContext,
  drafts: readonly Draft[],
  anchor: SlideAnchor,
  change: (draft: Draft, index: number) => Result<readonly Draft[]>,
): Result<readonly Draft[]> {
  const index = draftAt(context.memo.text, drafts, anchor);
  const draft = index === null ? undefined : drafts[index];
  if (index === null || draft === undefined) return slideGone(anchor);
  const changed = change(draft, index);
  return changed.ok ? success(drafts.toSpliced(index, 1, ...changed.value)) : changed;
}
