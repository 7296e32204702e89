import type { Span, Table } from "../../memo/memo.ts";
import { balance } from "../balance.ts";
import type { Setting } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { columnWidthsPx, rowHeightPx, tableBox, widestLinePx } from "../layout.ts";
import { runsOf } from "../runs.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { setText } from "../set-text.ts";
import type { StepName } from "../type-steps.ts";
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

interface Row {
  readonly cells: readonly Setting[];
  readonly spans: readonly Span[];
  readonly heightPx: number;
  /** False when a column is too narrow for a single letter. */
  readonly fits: boolean;
}

function tableSlides(context: PlanContext, at: number, table: Table): readonly Draft[] {
  const headed = headingBefore(context, at);
  const headline = headed?.headline ?? null;
  const box = tableBox({ shape: context.shape, headline });
  const all = [...(table.header === null ? [] : [table.header]), ...table.rows];
  const columns = columnWidthsPx(
    all.map((row) => row.map((cell) => context.memo.text.slice(cell.start, cell.end))),
    box.widthPx,
  );
  const header =
    table.header === null || isEmpty(table.header)
      ? null
      : setRow(context, table.header, columns, HEADER_STEPS);
  const room = box.heightPx - (header?.heightPx ?? 0);
  const rows = table.rows
    .filter((row) => !isEmpty(row))
    .map((row) => setRow(context, row, columns, CELL_STEPS));
  const readable =
    columns.length <= MOST_COLUMNS &&
    [...rows, ...(header === null ? [] : [header])].every((row) => row.fits);
  if (!readable || rows.length === 0 || rows.some((row) => row.heightPx > room))
    return rowsAsItems(context, at, all);
  const groups = balance(rows, ({ heightPx }) => ({ heightPx, words: 0, lines: 0 }), {
    heightPx: room,
    words: 0,
    lines: 0,
  });
  return groups.map((group, index) => {
    const cells = group.flatMap((row) => row.spans);
    const shown = [...(headed === null ? [] : [headed.span]), ...(header?.spans ?? []), ...cells];
    return {
      ...emptyDraft("table"),
      headline,
      body: { kind: "table", columns, header: header?.cells ?? null, rows: group.map((row) => row.cells) },
      part: groups.length > 1 ? { index: index + 1, count: groups.length } : null,
      shown,
      stoodFor: [...(header === null ? [] : [wholeRow(header)]), ...group.map(wholeRow)],
    };
  });
}

function setRow(
  context: PlanContext,
  spans: readonly Span[],
  columns: readonly number[],
  steps: readonly StepName[],
): Row {
  const cells = columns.map((widthPx, index) => {
    const span = spans[index] ?? { start: 0, end: 0 };
    const box = { widthPx, heightPx: Infinity };
    return setText(runsOf(context.memo, span, "footnote-references"), steps, box).setting;
  });
  return {
    cells,
    spans: spans.filter((span) => span.end > span.start),
    heightPx: rowHeightPx(cells),
    fits: cells.every((cell, index) => widestLinePx(cell) <= (columns[index] ?? 0)),
  };
}

/** A row from its first filled cell to its last: it is read out as one. */
function wholeRow({ spans }: Row): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
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

function isEmpty(row: readonly Span[]): boolean {
  return row.every((cell) => cell.end === cell.start);
}
