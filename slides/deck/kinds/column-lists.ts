import type { Span, Table } from "../../memo/memo.ts";
import type { Draft } from "../draft.ts";
import type { PlanContext } from "../rule.ts";
import { setHeadline } from "./heading-setting.ts";
import { itemSlides } from "./item-slides.ts";

/** A cell of so many lines is a list. */
const FEWEST_LINES = 3;

/**
 * The slides of a table whose cells are lists ("Benefits | Costs | Risks", each with its points below): column by
 * column, under its title. Null for any other, and where a title can't head a slide.
 */
export function columnLists(context: PlanContext, { header, rows }: Table): readonly Draft[] | null {
  const { text } = context.memo;
  if (header === null || !rows.flat().some((cell) => linesOf(text, cell).length >= FEWEST_LINES)) return null;
  const drafts: Draft[] = [];
  for (const [column, title] of header.entries()) {
    const lines = rows.flatMap((row) => {
      const cell = row[column];
      return cell === undefined ? [] : linesOf(text, cell);
    });
    const headed = title.end > title.start ? setHeadline(context, title) : null;
    if (headed === null) return null;
    const items = lines.map((line) => ({ text: line, marker: null, depth: 0 }));
    drafts.push(...itemSlides(context, { kind: "table", headed, items, attribution: null, leadIn: [title] }));
  }
  return drafts;
}

/** The lines of a cell that say something. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(/[^\n]+/gu), ({ 0: line, index }) => {
    const from = start + index + line.length - line.trimStart().length;
    return { start: from, end: from + line.trim().length };
  }).filter((line) => line.end > line.start);
}
