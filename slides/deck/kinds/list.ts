import type { Block, List, Span } from "../../memo/memo.ts";
import { headlineOf } from "../headline.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { flatItems } from "./flat-items.ts";
import { headingBefore } from "./heading-before.ts";
import { setHeadline } from "./heading-setting.ts";
import { itemSlides } from "./item-slides.ts";

/** A list keeps its items whole; its lead-in heads it. */
export const listRule: Rule = {
  name: "list",
  why: "A list is read as one thing: what announces it heads it, and every item stays whole.",
  plan: (context, at): Planned | null => {
    const block = context.units[at]?.block;
    if (block?.kind === "list") return listSlides(context, at, null, block);
    const next = context.units[at + 1]?.block;
    if (block === undefined || next?.kind !== "list" || !isLeadIn(context, block)) return null;
    return listSlides(context, at + 1, block, next);
  },
};

/** A paragraph that ends with a colon announces what follows. */
function isLeadIn({ memo }: PlanContext, block: Block): boolean {
  return block.kind === "paragraph" && /[:：]\s*$/u.test(memo.text.slice(block.start, block.end));
}

function listSlides(context: PlanContext, at: number, leadIn: Span | null, list: List): Planned {
  const announced = leadIn === null ? null : headlineOf(context.memo, leadIn);
  const headed = (announced === null ? null : setHeadline(context, announced)) ?? headingBefore(context, at);
  const drafts = itemSlides(context, {
    kind: "list",
    headed,
    items: flatItems(context.memo.text, list),
    attribution: context.units[at]?.quotation?.attribution ?? null,
    leadIn: leadIn === null ? [] : [{ start: leadIn.start, end: leadIn.end }],
  });
  return { drafts, used: leadIn === null ? 1 : 2 };
}
