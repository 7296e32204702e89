import { success } from "../../result.ts";
import { findAnchor } from "../anchor.ts";
import { bodySpan, isWithin } from "../draft-words.ts";
import { notOfThisKind, passageGone } from "../refusals.ts";
import { setLine } from "../set-line.ts";
import { replaceDraft } from "./change-rule.ts";
import type { ChangeRule } from "./change-rule.ts";

/** Shows another line of the paragraphs that the slide stands for. */
export const changeKeyLine: ChangeRule<"key-line"> = (context, drafts, { slide, line }) =>
  replaceDraft(context, drafts, slide, (draft) => {
    if (bodySpan(draft) === null) return notOfThisKind(draft.kind);
    const chosen = findAnchor(context.memo.text, line);
    if (chosen === null || !draft.stoodFor.some((paragraph) => isWithin(chosen, paragraph)))
      return passageGone(line);
    return success(setLine(context, draft, chosen));
  });
