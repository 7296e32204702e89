import { success } from "../../result.ts";
import { noItems } from "../refusals.ts";
import { replaceDraft } from "./change-rule.ts";
import type { ChangeRule } from "./change-rule.ts";

/** Lets a slide's items come one after the other, all at once, or as the deck's look has it. */
export const changeBuilds: ChangeRule<"builds"> = (context, drafts, { slide, inTurn }) =>
  replaceDraft(context, drafts, slide, (draft) =>
    draft.body.kind === "items" ? success([{ ...draft, inTurn }]) : noItems(slide),
  );
