import type { Span, Table } from "./memo.ts";

/** A row of a table, and the row that names what it and those beside it are about. */
export interface SectionedRow {
  readonly cells: readonly Span[];
  /** Whether it is such a row: its first cell alone is filled. */
  readonly heads: boolean;
  /** The row of that sort which is in force; null for rows before the first, and for such rows themselves. */
  readonly under: readonly Span[] | null;
}

/** A table with the sections into which rows of one filled cell part it. */
export interface SectionedTable {
  /** The names of its columns; null where there are none, or where the header names the first section. */
  readonly header: readonly Span[] | null;
  readonly rows: readonly SectionedRow[];
}

/** A table of more such rows than this share of all is one with empty cells. */
const MOST_SHARE = 0.5;

/** A table by its sections. Rows without anything in them are left out. */
export function tableSections({ header, rows }: Pick<Table, "header" | "rows">): SectionedTable {
  const filled = rows.filter((row) => !isEmpty(row));
  const columns = Math.max(0, ...[header ?? [], ...rows].map((row) => row.length));
  const heads = (row: readonly Span[]): boolean =>
    columns > 1 && row.filter(isFilled).length === 1 && isFilled(row[0] ?? { start: 0, end: 0 });
  const headings = filled.filter(heads).length;
  const sectioned = headings > 0 && headings <= filled.length * MOST_SHARE;
  const own = header === null || isEmpty(header) ? null : header;
  const named = own !== null && sectioned && heads(own);
  let under: readonly Span[] | null = null;
  const all = (named ? [own, ...filled] : filled).map((cells): SectionedRow => {
    if (!sectioned || !heads(cells)) return { cells, heads: false, under };
    under = cells;
    return { cells, heads: true, under: null };
  });
  return { header: named ? null : own, rows: all };
}

/** Whether no cell of a row has anything in it. */
export function isEmpty(row: readonly Span[]): boolean {
  return !row.some(isFilled);
}

function isFilled({ start, end }: Span): boolean {
  return end > start;
}
