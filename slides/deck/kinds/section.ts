import type { PlanContext, Planned, Rule } from "../rule.ts";
import { CAPTION_LEVEL } from "../unit.ts";
import { textBox } from "../layout.ts";
import { setHeadline } from "./heading-setting.ts";
import { headlineSlides } from "./headline-slides.ts";

const STEPS = ["title-72", "title-56", "title-46"] as const;

/** A section's heading gets a slide of its own. */
export const sectionRule: Rule = {
  name: "section",
  why: "A new section is a breath: the room sees where it is before the next thought.",
  plan: (context: PlanContext, at: number): Planned | null => {
    const block = context.units[at]?.block;
    if (block?.kind !== "heading") return null;
    const span = { start: block.start, end: block.end };
    // A heading that heads the slide behind it: its words stand in that slide's notes as well.
    const heads = hasBody(context, at) || block.level === CAPTION_LEVEL;
    if (block.level !== context.sectionLevel && heads && setHeadline(context, block) !== null)
      return { drafts: [], used: 1, asides: [{ span, home: "next" }] };
    const box = textBox({ kind: "section", shape: context.shape, headline: null, attribution: null });
    return { drafts: headlineSlides(context.memo, { kind: "section", steps: STEPS, box, span }), used: 1 };
  },
};

/** A lower heading heads the slide behind it, unless another heading or nothing follows, or it is far too long. */
function hasBody(context: PlanContext, at: number): boolean {
  const next = context.units[at + 1]?.block;
  return next !== undefined && next.kind !== "heading" && next.kind !== "footnote";
}
