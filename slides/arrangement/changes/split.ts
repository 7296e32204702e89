import { sentenceSpans } from "../../language/sentences.ts";
import type { Draft } from "../../deck/draft.ts";
import type { PlanContext } from "../../deck/rule.ts";
import type { Span } from "../../memo/memo.ts";
import { success } from "../../result.ts";
import { findAnchor } from "../anchor.ts";
import { bodySpan } from "../draft-words.ts";
import { itemSpans, numberParts, withItems } from "../items.ts";
import { notOfThisKind, passageGone } from "../refusals.ts";
import { setLine } from "../set-line.ts";
import { draftAt } from "../slide-anchor.ts";
import { slideGone } from "../refusals.ts";
import type { ChangeRule } from "./change-rule.ts";

/** Makes two slides of one: the second begins with the sentence or item that was picked. */
export const splitSlide: ChangeRule<"split"> = (context, drafts, { slide, at }) => {
  const index = draftAt(context.memo.text, drafts, slide);
  const draft = index === null ? undefined : drafts[index];
  if (index === null || draft === undefined) return slideGone(slide);
  const border = findAnchor(context.memo.text, at);
  if (border === null) return passageGone(at);
  if (draft.body.kind !== "items" && draft.body.kind !== "text") return notOfThisKind(draft.kind);
  const parts = draft.body.kind === "items" ? partItems(draft, border) : partText(context, draft, border);
  if (parts === null) return passageGone(at);
  const changed = drafts.toSpliced(index, 1, ...parts);
  return success(draft.body.kind === "items" ? numberParts(changed, index) : changed);
};

function partItems(draft: Draft, border: Span): readonly Draft[] | null {
  const from = itemSpans(draft).findIndex((span) => span !== null && span.end > border.start);
  if (from < 1) return null;
  return [withItems(draft, (_, index) => index < from), withItems(draft, (_, index) => index >= from)];
}

function partText(context: PlanContext, draft: Draft, border: Span): readonly Draft[] | null {
  const body = bodySpan(draft);
  if (body === null) return null;
  const sentences = sentenceSpans(context.memo.text.slice(body.start, body.end), body.start);
  const second = sentences.findIndex((sentence) => sentence.end > border.start);
  const [before, after] = [sentences[second - 1], sentences[second]];
  if (before === undefined || after === undefined) return null;
  return [
    ...setLine(context, draft, { start: body.start, end: before.end }),
    ...setLine(context, draft, { start: after.start, end: body.end }),
  ];
}
