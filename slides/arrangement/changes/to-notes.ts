import { sentenceSpans } from "../../language/sentences.ts";
import type { Draft } from "../../deck/draft.ts";
import type { PlanContext } from "../../deck/rule.ts";
import type { Span } from "../../memo/memo.ts";
import { success } from "../../result.ts";
import type { Result } from "../../result.ts";
import { findAnchor } from "../anchor.ts";
import { bodySpan, overlaps } from "../draft-words.ts";
import { itemSpans, withItems } from "../items.ts";
import { lastWords, notOfThisKind, passageGone } from "../refusals.ts";
import { setLine } from "../set-line.ts";
import { replaceDraft } from "./change-rule.ts";
import type { ChangeRule } from "./change-rule.ts";

/**
 * Takes a sentence or an item off the slide; the notes keep it. What stood on both sides of a sentence becomes two
 * slides: words are never joined over a gap.
 */
export const takeToNotes: ChangeRule<"to-notes"> = (context, drafts, { slide, passage }) =>
  replaceDraft(context, drafts, slide, (draft) => {
    const taken = findAnchor(context.memo.text, passage);
    if (taken === null) return passageGone(passage);
    const changed =
      draft.body.kind === "items" ? lessItem(draft, taken) : lessSentence(context, draft, taken);
    return changed === null ? passageGone(passage) : changed;
  });

function lessItem(draft: Draft, taken: Span): Result<readonly Draft[]> | null {
  const spans = itemSpans(draft);
  const left = spans.filter((span) => span === null || !overlaps(span, taken));
  if (left.length === spans.length) return null;
  if (left.length === 0) return lastWords();
  const less = withItems(draft, (_, index) => {
    const span = spans[index] ?? null;
    return span === null || !overlaps(span, taken);
  });
  const gone = spans.filter((span) => span !== null && overlaps(span, taken));
  return success([{ ...less, stoodFor: draft.stoodFor.map((span) => withMarker(span, gone)) }]);
}

/** The paragraph of an item that is no longer shown, with the memo's own marker before it: only the notes have it now. */
function withMarker(span: Span, gone: readonly (Span | null)[]): Span {
  const item = gone.find((each) => each !== null && overlaps(each, span)) ?? null;
  return item === null ? span : { start: Math.min(item.start, span.start), end: span.end };
}

function lessSentence(context: PlanContext, draft: Draft, taken: Span): Result<readonly Draft[]> | null {
  const body = bodySpan(draft);
  if (body === null) return notOfThisKind(draft.kind);
  const sentences = sentenceSpans(context.memo.text.slice(body.start, body.end), body.start);
  const before = sentences.filter((sentence) => sentence.end <= taken.start);
  const after = sentences.filter((sentence) => sentence.start >= taken.end);
  if (before.length + after.length === sentences.length) return null;
  if (before.length + after.length === 0) return lastWords();
  return success([before, after].flatMap((rest) => lineOf(rest, (line) => setLine(context, draft, line))));
}

function lineOf(sentences: readonly Span[], set: (line: Span) => readonly Draft[]): readonly Draft[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first === undefined || last === undefined ? [] : set({ start: first.start, end: last.end });
}
