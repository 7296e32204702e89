import { ENDS_IN_COLON } from "../lead-in-words.ts";
import { isLinkLabel } from "../link-labels.ts";
import type { Planned, Rule } from "../rule.ts";

/** A line of links says what stands elsewhere: it stands in the notes. */
export const linkLabelRule: Rule = {
  name: "link label",
  why: "“Timetable (on the ministry's site)” and a page's row of links lead elsewhere; on the wall nobody can follow them.",
  plan: (context, at): Planned | null => {
    const { memo, units } = context;
    const [unit, before] = [units[at], units[at - 1]];
    if (unit?.block.kind !== "paragraph" || unit.quotation !== null) return null;
    const span = { start: unit.block.start, end: unit.block.end };
    if (!isLinkLabel(memo, span)) return null;
    // "Join us here:" makes the link the point.
    if (before !== undefined && ENDS_IN_COLON.test(memo.text.slice(before.block.start, before.block.end)))
      return null;
    return { drafts: [], used: 1, asides: [{ span, home: "before" }] };
  },
};
