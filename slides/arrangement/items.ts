import type { SetItem } from "../deck/deck.ts";
import type { Draft } from "../deck/draft.ts";
import type { Span } from "../memo/memo.ts";
import { isWithin, overlaps, shownBeside, spanOfItem } from "./draft-words.ts";

/** What each item of a list slide shows of the memo; empty for slides of another make. */
export function itemSpans({ body }: Pick<Draft, "body">): readonly (Span | null)[] {
  return body.kind === "items" ? body.items.map(spanOfItem) : [];
}

/**
 * A list slide with some of its items, the others' words left to whoever shows them. It stands for the paragraphs of
 * its own items, and for those that belong to no item.
 */
export function withItems(draft: Draft, keep: (item: SetItem, index: number) => boolean): Draft {
  if (draft.body.kind !== "items") throw new TypeError(`A ${draft.kind} slide has no items.`);
  const items = draft.body.items.filter(keep);
  const all = itemSpans(draft).filter((span) => span !== null);
  const kept = items.map(spanOfItem).filter((span) => span !== null);
  const belongs = (span: Span): boolean =>
    kept.some((own) => overlaps(own, span)) || !all.some((own) => overlaps(own, span));
  return {
    ...draft,
    body: { kind: "items", items },
    shown: [
      ...shownBeside(draft, all),
      ...draft.shown.filter((span) => kept.some((own) => overlaps(own, span))),
    ],
    stoodFor: draft.stoodFor.filter(belongs),
  };
}

/**
 * Numbers the parts of the list that goes on over the slides around an index (from 0): neighbours of one kind under
 * one headline are parts of one list. A list that has one slide left has no parts.
 */
export function numberParts(drafts: readonly Draft[], index: number): readonly Draft[] {
  const draft = drafts[index];
  if (draft === undefined) return drafts;
  const first = drafts.findLastIndex((other, at) => at < index && !isSameList(other, draft)) + 1;
  const behind = drafts.findIndex((other, at) => at > index && !isSameList(other, draft));
  const end = behind === -1 ? drafts.length : behind;
  const count = end - first;
  return drafts.map((other, at) =>
    at < first || at >= end
      ? other
      : { ...other, part: count === 1 ? null : { index: at - first + 1, count } },
  );
}

function isSameList(a: Draft, b: Draft): boolean {
  if (a.kind !== b.kind || a.body.kind !== "items" || b.body.kind !== "items") return false;
  const [headA, headB] = [headOf(a), headOf(b)];
  return headA === null || headB === null
    ? headA === headB && a.standing === b.standing
    : isWithin(headA, headB) && isWithin(headB, headA);
}

function headOf(draft: Draft): Span | null {
  return (
    shownBeside(
      draft,
      itemSpans(draft).filter((span) => span !== null),
    )[0] ?? null
  );
}
