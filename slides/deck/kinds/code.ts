import type { Span } from "../../memo/memo.ts";
import type { Planned, Rule } from "../rule.ts";
import { headingBefore } from "./heading-before.ts";
import { setHeadline } from "./heading-setting.ts";
import { itemSlides } from "./item-slides.ts";

/** Code keeps its lines. */
export const codeRule: Rule = {
  name: "code",
  why: "Code and other set text means what it means line by line, so its lines are kept.",
  plan: (context, at): Planned | null => {
    const block = context.units[at]?.block;
    if (block?.kind !== "code") return null;
    const headed = headingBefore(context, at);
    const headline = headed === null ? null : setHeadline(context, headed);
    const items = linesOf(context.memo.text, block).map((text) => ({ text, marker: null, depth: 0 }));
    return {
      drafts: itemSlides(context, { kind: "code", headline, headed, items, attribution: null, leadIn: [] }),
      used: 1,
    };
  },
};

function linesOf(text: string, block: Span): readonly Span[] {
  return Array.from(text.slice(block.start, block.end).matchAll(/[^\n]*\S[^\n]*/gu), (match) => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].length,
  }));
}
