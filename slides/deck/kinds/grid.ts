import type { Span } from "../../memo/memo.ts";
import { balance } from "../balance.ts";
import type { Setting, SlideKind } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { rowHeightPx, tableBox, widestLinePx } from "../layout.ts";
import { runsOf } from "../runs.ts";
import type { PlanContext } from "../rule.ts";
import { setText } from "../set-text.ts";
import type { StepName } from "../type-steps.ts";
import type { Headed } from "./heading-setting.ts";

/** Passages in rows and columns, to be set side by side. */
export interface Grid {
  readonly kind: SlideKind;
  readonly headed: Headed | null;
  readonly header: readonly Span[] | null;
  readonly rows: readonly (readonly Span[])[];
  /** Widths of the columns, canvas pixels. */
  readonly columns: readonly number[];
  /** Type steps, largest first, of the header and of the cells of a column, which counts from 0. */
  readonly headerSteps: readonly StepName[];
  readonly cellSteps: (column: number) => readonly StepName[];
}

interface Row {
  readonly cells: readonly Setting[];
  readonly spans: readonly Span[];
  readonly heightPx: number;
  /** False when a column is too narrow for a single letter. */
  readonly fits: boolean;
}

/** Slides of whole rows with the header repeated, evenly parted; null when a row can't stand on a slide. */
export function gridSlides(context: PlanContext, grid: Grid): readonly Draft[] | null {
  const { kind, headed, columns } = grid;
  const headline = headed?.headline ?? null;
  const header =
    grid.header === null || isEmptyRow(grid.header)
      ? null
      : setRow(context, grid.header, columns, () => grid.headerSteps);
  const room = tableBox({ shape: context.shape, headline }).heightPx - (header?.heightPx ?? 0);
  const rows = grid.rows
    .filter((row) => !isEmptyRow(row))
    .map((row) => setRow(context, row, columns, grid.cellSteps));
  const all = header === null ? rows : [...rows, header];
  if (rows.length === 0 || all.some((row) => !row.fits) || rows.some((row) => row.heightPx > room))
    return null;
  const limit = { heightPx: room, words: 0, lines: 0 };
  const groups = balance(rows, ({ heightPx }) => ({ heightPx, words: 0, lines: 0 }), limit);
  return groups.map((group, index) => {
    const cells = group.flatMap((row) => row.spans);
    return {
      ...emptyDraft(kind),
      headline,
      body: { kind: "table", columns, header: header?.cells ?? null, rows: group.map((row) => row.cells) },
      part: groups.length > 1 ? { index: index + 1, count: groups.length } : null,
      shown: [...(headed === null ? [] : [headed.span]), ...(header?.spans ?? []), ...cells],
      stoodFor: [...(header === null ? [] : [wholeRow(header)]), ...group.map(wholeRow)],
    };
  });
}

/** Whether no cell of a row has anything in it. */
export function isEmptyRow(row: readonly Span[]): boolean {
  return row.every((cell) => cell.end === cell.start);
}

function setRow(
  context: PlanContext,
  spans: readonly Span[],
  columns: readonly number[],
  stepsOf: Grid["cellSteps"],
): Row {
  const cells = columns.map((widthPx, index) => {
    const span = spans[index] ?? { start: 0, end: 0 };
    const box = { widthPx, heightPx: Infinity };
    return setText(runsOf(context.memo, span, "footnote-references"), stepsOf(index), box).setting;
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
