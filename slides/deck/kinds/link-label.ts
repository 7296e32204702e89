import { readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import { contentWords } from "../content-words.ts";
import { ENDS_IN_COLON } from "../lead-in-words.ts";
import { isLinkLabel } from "../link-labels.ts";
import { rememberLast } from "../../remember-last.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";

/** A line of links says what stands elsewhere: it stands in the notes. */
export const linkLabelRule: Rule = {
  name: "link label",
  why: "“Timetable (on the ministry's site)” and a page's row of links lead elsewhere; on the wall nobody can follow them.",
  plan: (context, at): Planned | null => {
    const { memo, units } = context;
    const [unit, before] = [units[at], units[at - 1]];
    if (unit?.block.kind !== "paragraph" || unit.quotation !== null) return null;
    const span = { start: unit.block.start, end: unit.block.end };
    if (!isLinkLabel(memo, span) && !isRowOfHeadings(context, span)) return null;
    // "Join us here:" makes the link the point.
    if (before !== undefined && ENDS_IN_COLON.test(memo.text.slice(before.block.start, before.block.end)))
      return null;
    return { drafts: [], used: 1, asides: [{ span, home: "before" }] };
  },
};

/** Where a page parts the places that it leads to. */
const PARTED = /\s+[-–—|·•>»/]\s+/u;
/** Two may be an alternative. */
const FEWEST_PLACES = 3;
const MOST_ROW_WORDS = 40;

/** Whether a line is nothing but headings of the memo in a row: a page's way to its parts, of which the links are lost. */
function isRowOfHeadings({ memo, units }: PlanContext, { start, end }: Span): boolean {
  const words = memo.text.slice(start, end);
  if (!PARTED.test(words) || readingLength(words) > MOST_ROW_WORDS) return false;
  const places = words.split(PARTED).map(contentWords);
  if (places.length < FEWEST_PLACES || places.some((place) => place.length === 0)) return false;
  const headings = headingWords(units, memo.text);
  return places.flat().every((word) => headings.has(word));
}

/** The words of content that a memo's headings have; they are counted once. */
const headingWords = rememberLast((units: PlanContext["units"], text: string): ReadonlySet<string> => {
  const headings = units.filter(({ block }) => block.kind === "heading");
  return new Set(headings.flatMap(({ block }) => contentWords(text.slice(block.start, block.end))));
});
