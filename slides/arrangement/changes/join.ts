import { countWords } from "../../language/words.ts";
import type { Draft } from "../../deck/draft.ts";
import { fitSlide } from "../../deck/layout.ts";
import type { PlanContext } from "../../deck/rule.ts";
import type { Span } from "../../memo/memo.ts";
import { success } from "../../result.ts";
import type { Result } from "../../result.ts";
import { bodySpan, isWithin, shownBeside, withoutDoubles } from "../draft-words.ts";
import { itemSpans, numberParts } from "../items.ts";
import { notJoined, slideGone } from "../refusals.ts";
import { setLine } from "../set-line.ts";
import { draftAt } from "../slide-anchor.ts";
import type { ChangeRule } from "./change-rule.ts";

/** Makes one slide of a slide and the next; refused where words would be joined over a gap or run off the slide. */
export const joinSlides: ChangeRule<"join"> = (context, drafts, { slide }) => {
  const index = draftAt(context.memo.text, drafts, slide);
  const first = index === null ? undefined : drafts[index];
  if (index === null || first === undefined) return slideGone(slide);
  const second = drafts[index + 1];
  if (second === undefined) return notJoined("it is the last one");
  if (first.kind !== second.kind) return notJoined(`one is a ${first.kind}, the other a ${second.kind}`);
  if (first.standing !== second.standing) return notJoined("only one of them is in the show");
  const joined =
    first.body.kind === "items" ? joinItems(context, first, second) : joinTexts(context, first, second);
  if (!joined.ok) return joined;
  return success(numberParts(drafts.toSpliced(index, 2, joined.value), index));
};

function joinItems(context: PlanContext, first: Draft, second: Draft): Result<Draft> {
  if (first.body.kind !== "items" || second.body.kind !== "items")
    return notJoined("only one of them is a list");
  const beside = shownBeside(
    second,
    itemSpans(second).filter((span) => span !== null),
  );
  if (!beside.every((span) => first.shown.some((other) => isWithin(span, other))))
    return notJoined("they have different headlines");
  const joined: Draft = {
    ...first,
    body: { kind: "items", items: [...first.body.items, ...second.body.items] },
    shown: withoutDoubles([...first.shown, ...second.shown]),
    stoodFor: withoutDoubles([...first.stoodFor, ...second.stoodFor]),
  };
  return fitSlide(joined, context.shape).fits ? success(joined) : tooLong();
}

function joinTexts(context: PlanContext, first: Draft, second: Draft): Result<Draft> {
  const [before, after] = [bodySpan(first), bodySpan(second)];
  if (before === null || after === null) return notJoined(`a ${first.kind} stands alone`);
  if (after.start < before.end || wordsBetween(context, before, after) > 0)
    return notJoined("the memo has other words between theirs");
  if (first.attribution?.speaker !== second.attribution?.speaker)
    return notJoined("two people speak on them");
  const beside = shownBeside(second, [after]).filter(
    (span) => !first.shown.some((other) => isWithin(span, other)),
  );
  if (beside.length > 0) return notJoined("they have different headlines");
  const stoodFor = withoutDoubles([...first.stoodFor, ...second.stoodFor]);
  const [joined, ...more] = setLine(context, { ...first, stoodFor }, { start: before.start, end: after.end });
  return joined === undefined || more.length > 0 ? tooLong() : success(joined);
}

/** Marks that reopen a quotation in each paragraph are no words. */
function wordsBetween({ memo }: PlanContext, before: Span, after: Span): number {
  return countWords(memo.text.slice(before.end, after.start));
}

function tooLong(): Result<never> {
  return notJoined("together they are too long to be read on one");
}
