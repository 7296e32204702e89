import type { Span, Table } from "../../memo/memo.ts";
import type { Draft } from "../draft.ts";
import { columnWidthsPx, tableBox } from "../layout.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import type { StepName } from "../type-steps.ts";
import { columnLists } from "./column-lists.ts";
import { gridSlides } from "./grid.ts";
import { headingBefore } from "./heading-before.ts";
import { itemSlides } from "./item-slides.ts";

/** Up to so many columns can be read on a screen; a wider table is told row by row. */
const MOST_COLUMNS = 5;

const CELL_STEPS: readonly StepName[] = ["cell-26", "cell-24"];
const HEADER_STEPS: readonly StepName[] = ["column-24"];

/** A table keeps its columns; a long one goes on over several slides with its header repeated. */
export const tableRule: Rule = {
  name: "table",
  why: "Figures are compared down a column, so a table stays a table wherever it can be read.",
  plan: (context, at): Planned | null => {
    const block = context.units[at]?.block;
    if (block?.kind !== "table") return null;
    return { drafts: tableSlides(context, at, block), used: 1 };
  },
};

function tableSlides(context: PlanContext, at: number, table: Table): readonly Draft[] {
  const headed = headingBefore(context, at);
  const all = [...(table.header === null ? [] : [table.header]), ...table.rows];
  const columns = columnWidthsPx(
    all.map((row) => row.map((cell) => context.memo.text.slice(cell.start, cell.end))),
    tableBox({ shape: context.shape, headline: headed?.headline ?? null }).widthPx,
  );
  const grid = columns.length <= MOST_COLUMNS ? { header: table.header, rows: table.rows, columns } : null;
  const steps = { headerSteps: HEADER_STEPS, cellSteps: () => CELL_STEPS };
  const set = grid === null ? null : gridSlides(context, { kind: "table", headed, ...grid, ...steps });
  return set ?? columnLists(context, table) ?? rowsAsItems(context, at, all);
}

/** Each cell becomes an item; the first of each row stands out by its depth. */
function rowsAsItems(context: PlanContext, at: number, rows: readonly (readonly Span[])[]): readonly Draft[] {
  const items = rows.flatMap((row) =>
    row
      .filter((cell) => cell.end > cell.start)
      .map((text, index) => ({ text, marker: null, depth: index === 0 ? 0 : 1 })),
  );
  return itemSlides(context, {
    kind: "table",
    headed: headingBefore(context, at),
    items,
    attribution: null,
    leadIn: [],
  });
}
