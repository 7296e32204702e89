import { breakLines, FILL } from "../deck/break-lines.ts";
import { widthOf } from "../deck/measure.ts";
import { runsOf } from "../deck/runs.ts";
import type { Memo, Span, Table } from "../memo/memo.ts";
import { tableSections } from "../memo/table-sections.ts";
import { textBlock, type FlowBlock, type FlowCell, type FlowContainer } from "./flow.ts";
import { indentPx } from "./layouts/text-margins.ts";
import { PAPER_STEPS, type PrintSize } from "./paper-steps.ts";
import { furnitureRun } from "./set-line.ts";

interface TableSetting {
  readonly size: PrintSize;
  readonly widthPx: number;
  readonly path: readonly FlowContainer[];
  /** The slides it went to, for the margin. */
  readonly slides: string | null;
}

const GAP_PX = 16;
const PADDING_PX = 6;
const BEFORE_PX = 16;
const BEFORE_RECORD_PX = 10;

/** No column is asked to be wider than this for the sake of one long word: that word is broken. */
const WIDEST_WORD_PX = 130;
const NARROWEST_PX = 28;

/** Measured as strong text, which is the widest a cell can be. */
const STRONG = { strong: true, emphasis: false };

/** Rows of so many lines and more may break between pages. */
const LONG_ROW_LINES = 12;

/** A table on paper: rows and columns where the columns have room, else row after row, each cell by its column's name. */
export function tableBlocks(
  memo: Pick<Memo, "text" | "marks">,
  table: Table,
  setting: TableSetting,
): readonly FlowBlock[] {
  const rows = [...(table.header === null ? [] : [table.header]), ...table.rows];
  const columnsPx = columnWidths(
    rows.map((row) => row.map((cell) => memo.text.slice(cell.start, cell.end))),
    setting,
  );
  const blocks =
    columnsPx === null ? recordBlocks(memo, table, setting) : rowBlocks(memo, table, columnsPx, setting);
  return blocks.map((block, at) =>
    at === 0 ? { ...block, beforePx: BEFORE_PX, marginEnd: setting.slides } : block,
  );
}

/** Widths that give every column its longest word and share out the rest by need, gaps included; null where there is no room. */
function columnWidths(
  rows: readonly (readonly string[])[],
  { size, widthPx }: TableSetting,
): readonly number[] | null {
  const { cell, column } = PAPER_STEPS[size];
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const measure = (text: string): number =>
    Math.max(...[cell, column].map((step) => widthOf(text, step, STRONG))) / FILL + 1;
  const columns = Array.from({ length: count }, (_, at) => {
    const cells = rows.map((row) => row[at] ?? "");
    const most = Math.max(NARROWEST_PX, ...cells.map(measure));
    const word = Math.max(...cells.flatMap((cell) => cell.split(/\s+/u).map(measure)));
    return { least: Math.min(most, Math.max(NARROWEST_PX, Math.min(WIDEST_WORD_PX, word))), most };
  });
  const room = widthPx - GAP_PX * count;
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  if (least > room) return null;
  const wanted = columns.reduce((sum, column) => sum + column.most - column.least, 0);
  const share = wanted === 0 ? 0 : Math.min(1, (room - least) / wanted);
  return columns.map((column) => Math.floor(column.least + (column.most - column.least) * share) + GAP_PX);
}

function rowBlocks(
  memo: Pick<Memo, "text" | "marks">,
  table: Table,
  columnsPx: readonly number[],
  { size, path }: TableSetting,
): readonly FlowBlock[] {
  const container: FlowContainer = { tag: "table", columnsPx, anchor: null };
  const { header, rows } = tableSections(table);
  const row = (
    cells: readonly Span[],
    isHeader: boolean,
    repeat: FlowBlock | null,
    heads: boolean = isHeader,
  ): FlowBlock => {
    const role = isHeader ? "column" : "cell";
    const step = PAPER_STEPS[size][role];
    const set = columnsPx.map((width, at): FlowCell => {
      const cell = cells[at];
      const lines = cell === undefined ? [] : breakLines(runsOf(memo, cell), step, width - GAP_PX);
      return { lines, header: isHeader, figures: false };
    });
    const lines = set.reduce((most, cell) => Math.max(most, cell.lines.length), 0);
    return {
      ...textBlock({ role, linePx: step.linePx, lines: [] }),
      tag: "row",
      paddingPx: PADDING_PX,
      cells: set,
      path: [...path, container],
      keepWithNext: heads,
      keepTogether: lines < LONG_ROW_LINES,
      repeat,
    };
  };
  const head = header === null ? null : row(header, true, null);
  const blocks: FlowBlock[] = head === null ? [] : [head];
  let above: FlowBlock | null = head;
  for (const { cells, heads } of rows) {
    // The first row of a table without names of columns stands where these would.
    const block = row(cells, heads && blocks.length === 0, heads ? head : above, heads);
    blocks.push(block);
    if (heads && head === null) above = block;
  }
  return blocks;
}

/** Each row's cells one below the other; the first stands out, the others have their column's name before them. */
function recordBlocks(
  memo: Pick<Memo, "text" | "marks">,
  { header, rows }: Table,
  { size, widthPx, path }: TableSetting,
): readonly FlowBlock[] {
  const step = PAPER_STEPS[size].cell;
  const names = header?.map((cell) => memo.text.slice(cell.start, cell.end)) ?? [];
  const record = (cells: readonly Span[], named: boolean): readonly FlowBlock[] =>
    cells.flatMap((cell, at): readonly FlowBlock[] => {
      if (cell.end === cell.start) return [];
      const first = at === 0;
      const name = names[at] ?? "";
      const label = named && !first && name !== "" ? [furnitureRun(`${name}: `, { strong: true })] : [];
      const runs = [...label, ...runsOf(memo, cell).map((run) => (first ? { ...run, strong: true } : run))];
      return [
        textBlock({
          role: "cell",
          linePx: step.linePx,
          lines: breakLines(runs, step, widthPx - (first ? 0 : indentPx(1, size))),
          depth: first ? 0 : 1,
          beforePx: first ? BEFORE_RECORD_PX : 0,
          path,
          keepWithNext: first && cells.length > 1,
        }),
      ];
    });
  return [...(header === null ? [] : record(header, false)), ...rows.flatMap((row) => record(row, true))];
}
