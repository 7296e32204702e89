import { countWords } from "../../language/words.ts";
import type { Draft } from "../../deck/draft.ts";
import type { PlanContext } from "../../deck/rule.ts";
import type { Span } from "../../memo/memo.ts";
import { success } from "../../result.ts";
import type { Result } from "../../result.ts";
import { findAnchor } from "../anchor.ts";
import { bodySpan, isWithin, overlaps } from "../draft-words.ts";
import { itemSpans } from "../items.ts";
import { withListItem } from "../list-item.ts";
import { notOfThisKind, passageGone } from "../refusals.ts";
import { setLine } from "../set-line.ts";
import { replaceDraft } from "./change-rule.ts";
import type { ChangeRule } from "./change-rule.ts";

/**
 * Brings a sentence or an item from the notes onto the slide. A sentence that doesn't touch what is there gets a slide
 * of its own beside it, in the memo's order: words are never joined over a gap.
 */
export const bringToSlide: ChangeRule<"to-slide"> = (context, drafts, { slide, passage }) =>
  replaceDraft(context, drafts, slide, (draft) => {
    const brought = findAnchor(context.memo.text, passage);
    if (brought === null || !draft.stoodFor.some((paragraph) => isWithin(brought, paragraph)))
      return passageGone(passage);
    if (draft.body.kind === "items")
      return itemSpans(draft).some((span) => span !== null && overlaps(span, brought))
        ? success([draft])
        : withListItem(context, draft, brought);
    return withSentence(context, draft, brought);
  });

function withSentence(context: PlanContext, draft: Draft, brought: Span): Result<readonly Draft[]> {
  const body = bodySpan(draft);
  if (body === null) return notOfThisKind(draft.kind);
  const together = { start: Math.min(body.start, brought.start), end: Math.max(body.end, brought.end) };
  const first = body.start < brought.start ? body : brought;
  const second = first === body ? brought : body;
  const between = context.memo.text.slice(Math.min(first.end, second.start), second.start);
  if (countWords(between) === 0) return success(setLine(context, draft, together));
  const beside = setLine(context, draft, brought);
  return success(first === body ? [draft, ...beside] : [...beside, draft]);
}
