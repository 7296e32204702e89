import type { Draft } from "../../deck/draft.ts";
import { success } from "../../result.ts";
import { slideGone } from "../refusals.ts";
import { draftAt } from "../slide-anchor.ts";
import type { ChangeRule } from "./change-rule.ts";

/** Hides a slide where it stands, keeps it as backup behind the show, or takes it back into its turn. */
export const changeStanding: ChangeRule<"stand"> = (context, drafts, { slide, standing }) => {
  const index = draftAt(context.memo.text, drafts, slide);
  const draft = index === null ? undefined : drafts[index];
  if (index === null || draft === undefined) return slideGone(slide);
  const changed: Draft = { ...draft, standing };
  if (standing === "backup" && draft.standing !== "backup")
    return success([...drafts.toSpliced(index, 1), changed]);
  if (standing === "main" && draft.standing === "backup")
    return success(inTurn(drafts.toSpliced(index, 1), changed));
  return success(drafts.with(index, changed));
};

/** Behind the last slide of the show that stands for what comes before it in the memo. */
function inTurn(drafts: readonly Draft[], draft: Draft): readonly Draft[] {
  const start = startOf(draft);
  const before = drafts.findLastIndex(
    (other) =>
      other.standing !== "backup" &&
      other.kind !== "close" &&
      (other.kind === "title" || startOf(other) <= start),
  );
  return drafts.toSpliced(before + 1, 0, draft);
}

/** Where in the memo what a draft stands for begins. */
function startOf({ stoodFor, shown }: Draft): number {
  return Math.min(...[...stoodFor, ...shown].map((span) => span.start));
}
