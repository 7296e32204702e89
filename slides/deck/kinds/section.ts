import { emptyDraft } from "../draft.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { setText } from "../set-text.ts";
import { textBox } from "../layout.ts";
import { runsOf } from "../runs.ts";

/** A section's heading gets a slide of its own. */
export const sectionRule: Rule = {
  name: "section",
  why: "A new section is a breath: the room sees where it is before the next thought.",
  plan: (context: PlanContext, at: number): Planned | null => {
    const block = context.units[at]?.block;
    if (block?.kind !== "heading") return null;
    if (block.level !== context.sectionLevel && hasBody(context, at)) return null;
    const box = textBox({ kind: "section", shape: context.shape, headline: null, attributed: false });
    const runs = runsOf(context.memo, block, "footnote-references");
    const { setting } = setText(runs, ["title-72", "title-56", "title-46"], box);
    return { drafts: [{ ...emptyDraft("section"), headline: setting, shown: [block], stoodFor: [block] }], used: 1 };
  },
};

/** A lower heading heads the slide behind it, unless another heading or nothing follows. */
function hasBody(context: PlanContext, at: number): boolean {
  const next = context.units[at + 1]?.block;
  return next !== undefined && next.kind !== "heading" && next.kind !== "footnote";
}
