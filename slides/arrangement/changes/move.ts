import { success } from "../../result.ts";
import { slideGone } from "../refusals.ts";
import { draftAt } from "../slide-anchor.ts";
import type { ChangeRule } from "./change-rule.ts";

/** Moves a slide before another, or to the end. */
export const moveSlide: ChangeRule<"move"> = (context, drafts, { slide, before }) => {
  const { text } = context.memo;
  const from = draftAt(text, drafts, slide);
  const moved = from === null ? undefined : drafts[from];
  if (from === null || moved === undefined) return slideGone(slide);
  const to = before === null ? drafts.length : draftAt(text, drafts, before);
  if (to === null) return before === null ? success(drafts) : slideGone(before);
  const others = drafts.toSpliced(from, 1);
  return success(others.toSpliced(to > from ? to - 1 : to, 0, moved));
};
