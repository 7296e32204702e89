import { columnWidthsPx, tableBox } from "../layout.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { datedParts } from "./dated.ts";
import { flatItems } from "./flat-items.ts";
import { gridSlides } from "./grid.ts";
import { leadInAndList } from "./list.ts";

/** Two dates are no line. */
const FEWEST = 3;
/** The column of dates takes this share of the width at most. */
const DATE_SHARE = 0.3;

/** A list of which every item begins with a date is told along its dates. */
export const timelineRule: Rule = {
  name: "timeline",
  why: "What happened when is read down a column of dates.",
  plan: (context: PlanContext, at): Planned | null => {
    const found = leadInAndList(context, at);
    if (found === null) return null;
    const { memo, shape } = context;
    const items = flatItems(memo.text, found.list);
    const rows = items.flatMap(({ text, marker, depth }) => {
      const parts =
        depth === 0 && (marker === null || marker.start === null) ? datedParts(memo.text, text) : null;
      return parts === null ? [] : [[parts.date, parts.rest]];
    });
    if (rows.length < FEWEST || rows.length < items.length) return null;
    const headed = found.headed();
    const { widthPx } = tableBox({ shape, headline: headed?.headline ?? null });
    const texts = rows.map((row) => row.map(({ start, end }) => memo.text.slice(start, end)));
    const columns = columnWidthsPx(texts, widthPx);
    if ((columns[0] ?? 0) > widthPx * DATE_SHARE) return null;
    const drafts = gridSlides(context, {
      kind: "timeline",
      headed,
      header: null,
      rows,
      columns,
      headerSteps: ["column-24"],
      cellSteps: (column) => (column === 0 ? ["column-24"] : ["item-28", "item-24"]),
    });
    if (drafts === null) return null;
    return {
      drafts: drafts.map((draft) => ({ ...draft, stoodFor: [...found.leadIn, ...draft.stoodFor] })),
      used: found.used,
    };
  },
};
