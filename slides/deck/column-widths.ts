import { FILL } from "./break-lines.ts";
import { GRID } from "./canvas.ts";
import { widthOf } from "./measure.ts";

/** Columns are measured in the size that cells are set in first. */
const STEP = "cell-26";

/** No column is narrower than this, unless its widest cell is. Canvas pixels. */
const NARROWEST_PX = 72;

interface Column {
  /** Width of the longest word: below it words break. */
  readonly least: number;
  /** Width of the longest cell on one line: above it nothing is gained. */
  readonly most: number;
}

/**
 * Widths of a table's columns, gaps not counted, for rows of cell texts: each at least as wide as its longest word
 * while there is room, and what is left is shared out by how much text a column has to take; what no column needs goes
 * to the one with most text, so that figures stay close together. Together with the gaps they never exceed `widthPx`.
 */
export function columnWidthsPx(rows: readonly (readonly string[])[], widthPx: number): readonly number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: count }, (_, at) => measure(rows.map((row) => row[at] ?? "")));
  const room = widthPx - GRID.columnGapPx * Math.max(0, count - 1);
  const least = sum(columns.map((column) => column.least));
  if (least >= room) return columns.map((column) => Math.floor((column.least / least) * room));
  const wanted = sum(columns.map((column) => column.most - column.least));
  const share = wanted === 0 ? 0 : Math.min(1, (room - least) / wanted);
  const widths = columns.map((column) => Math.floor(column.least + (column.most - column.least) * share));
  const roomiest = columns.findIndex(
    (column) => column.most === Math.max(...columns.map(({ most }) => most)),
  );
  return widths.map((width, at) => (at === roomiest ? width + room - sum(widths) : width));
}

function measure(cells: readonly string[]): Column {
  const widest = (texts: readonly string[]): number =>
    texts.reduce((width, text) => Math.max(width, widthOf(text, STEP, STRONG)), 0);
  const most = Math.ceil(widest(cells) / FILL) + 1;
  const word = Math.ceil(widest(cells.flatMap((cell) => cell.split(/\s+/u))) / FILL) + 1;
  return { least: Math.min(most, Math.max(NARROWEST_PX, word)), most };
}

/** Measured as strong text, which is the widest a cell can be. */
const STRONG = { strong: true, emphasis: false };

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
