import type { SetItem } from "../deck/deck.ts";
import type { Draft } from "../deck/draft.ts";
import { flatItems } from "../deck/kinds/flat-items.ts";
import { itemSlides } from "../deck/kinds/item-slides.ts";
import { fitSlide } from "../deck/layout.ts";
import type { PlanContext } from "../deck/rule.ts";
import type { Block, List, Span } from "../memo/memo.ts";
import { success } from "../result.ts";
import type { Result } from "../result.ts";
import { isWithin, overlaps, spanOfItem } from "./draft-words.ts";
import { passageGone } from "./refusals.ts";
import { anchorAt } from "./anchor.ts";

/** A list slide with one more item of its list, in the memo's order; the item gets a slide of its own if it must. */
export function withListItem(context: PlanContext, draft: Draft, brought: Span): Result<readonly Draft[]> {
  const alone = itemAlone(context, draft, brought);
  if (alone.length === 0) return passageGone(anchorAt(context.memo.text, brought));
  const grown = alone.reduce(withItemsOf, draft);
  if (fitSlide(grown, context.shape).fits) return success([grown]);
  const isFirst = startOf(alone[0]) < startOf(draft);
  return success(isFirst ? [...alone, draft] : [draft, ...alone]);
}

/** The item on a list slide of its own, under the same headline; none when no list of the memo holds it. */
function itemAlone(context: PlanContext, draft: Draft, brought: Span): readonly Draft[] {
  const { memo } = context;
  const items = listsIn(memo.blocks)
    .filter((list) => isWithin(brought, list))
    .flatMap((list) => flatItems(memo.text, list))
    .filter((item) => overlaps(item.text, brought));
  const { headline, attribution } = draft;
  const headed = headline === null ? null : { headline, span: draft.shown[0] ?? brought };
  return items.length === 0
    ? []
    : itemSlides(context, { kind: "list", headed, items, attribution, leadIn: [] }).map((set) => ({
        ...draft,
        body: set.body,
        shown: set.shown,
        stoodFor: draft.stoodFor,
      }));
}

/** Puts the items and words of one draft among those of another. */
function withItemsOf(draft: Draft, other: Draft): Draft {
  if (draft.body.kind !== "items" || other.body.kind !== "items") return draft;
  const items = [...draft.body.items, ...other.body.items].toSorted((a, b) => placeOf(a) - placeOf(b));
  const more = other.shown.filter((span) => !draft.shown.some((shown) => overlaps(shown, span)));
  return { ...draft, body: { kind: "items", items }, shown: [...draft.shown, ...more] };
}

function placeOf(item: SetItem): number {
  return spanOfItem(item)?.start ?? 0;
}

function startOf(draft: Draft | undefined): number {
  return draft?.body.kind === "items" ? Math.min(...draft.body.items.map(placeOf)) : 0;
}

function listsIn(blocks: readonly Block[]): readonly List[] {
  return blocks.flatMap((block) => {
    if (block.kind === "list") return [block];
    return block.kind === "block-quote" || block.kind === "footnote" ? listsIn(block.blocks) : [];
  });
}
