import type { Span } from "../../memo/memo.ts";
import { tableSections } from "../../memo/table-sections.ts";
import { balance, type Load } from "../balance.ts";
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

/**
 * Slides of whole rows with the header repeated, and the row that names what they are about, evenly parted; null when
 * a row can't stand on a slide.
 */
export function gridSlides(context: PlanContext, grid: Grid): readonly Draft[] | null {
  const { kind, headed, columns } = grid;
  const headline = headed?.headline ?? null;
  const table = tableSections(grid);
  const header =
    table.header === null ? null : setRow(context, table.header, columns, () => grid.headerSteps);
  const rows = table.rows.map(({ cells, heads, under }) => ({
    ...setRow(context, cells, columns, grid.cellSteps),
    heads,
    under: under === null ? null : setRow(context, under, columns, grid.cellSteps),
  }));
  const all = header === null ? rows : [...rows, header];
  const free = tableBox({ shape: context.shape, headline }).heightPx - (header?.heightPx ?? 0);
  const room = free - Math.max(0, ...rows.map(({ under }) => under?.heightPx ?? 0));
  const fits = (limitPx: number): boolean => rows.every((row) => row.heightPx <= limitPx);
  if (rows.length === 0 || all.some((row) => !row.fits) || !fits(free)) return null;
  const repeats = fits(room);
  const limit = { heightPx: repeats ? room : free, words: 0, lines: 0 };
  const loadOf = ({ heightPx, heads }: (typeof rows)[number]): Load => ({
    heightPx,
    words: 0,
    lines: 0,
    leads: heads,
  });
  const groups = isOnOne(rows, free) ? [rows] : balance(rows, loadOf, limit);
  return groups.map((group, index) => {
    const under = repeats ? (group[0]?.under ?? null) : null;
    const shown: readonly Row[] = under === null ? group : [under, ...group];
    const cells = shown.flatMap((row) => row.spans);
    // In a table without names of columns, the row that names the section stands in their place.
    const [top] = shown;
    const named = header === null && top !== undefined && (under !== null || group[0]?.heads === true);
    const names = named ? setRow(context, top.spans, columns, () => grid.headerSteps) : header;
    const body = named ? shown.slice(1) : shown;
    return {
      ...emptyDraft(kind),
      headline,
      body: { kind: "table", columns, header: names?.cells ?? null, rows: body.map((row) => row.cells) },
      part: groups.length > 1 ? { index: index + 1, count: groups.length } : null,
      shown: [...(headed === null ? [] : [headed.span]), ...(header?.spans ?? []), ...cells],
      stoodFor: [...(header === null ? [] : [wholeRow(header)]), ...shown.map(wholeRow)],
    };
  });
}

/** A table that a slide holds needs no room for what is repeated. */
function isOnOne(rows: readonly Row[], heightPx: number): boolean {
  return rows.reduce((sum, row) => sum + row.heightPx, 0) <= heightPx;
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
