import { success } from "../../result.ts";
import { replaceDraft } from "./change-rule.ts";
import type { ChangeRule } from "./change-rule.ts";

/** Sets how long the briefer means to stay on a slide. */
export const changeTime: ChangeRule<"time"> = (context, drafts, { slide, seconds }) =>
  replaceDraft(context, drafts, slide, (draft) => success([{ ...draft, plannedSeconds: seconds }]));
