/** Upper left corner of a cell, in pixels of the grid. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/**
 * Where a key leads in a grid of cells in reading order: the cell's index from 0, or null when the key is none of the
 * grid's. `at` is the cell one is on, -1 for none. Up and down keep to the column as near as the rows allow.
 */
export function gridTarget(
  key: string,
  at: number,
  cells: readonly Corner[],
  direction: "ltr" | "rtl",
): number | null {
  const last = cells.length - 1;
  const ahead = direction === "ltr" ? 1 : -1;
  switch (key) {
    case "ArrowRight":
      return Math.max(0, Math.min(at + ahead, last));
    case "ArrowLeft":
      return Math.max(0, Math.min(at - ahead, last));
    case "ArrowDown":
      return neighbour(at, cells, 1);
    case "ArrowUp":
      return neighbour(at, cells, -1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

function neighbour(at: number, cells: readonly Corner[], step: 1 | -1): number {
  const here = cells[at];
  if (here === undefined) return 0;
  const rows = [...new Set(cells.map((cell) => cell.top))].toSorted((one, other) => one - other);
  const top = rows[rows.indexOf(here.top) + step];
  const row = cells.flatMap((cell, index) =>
    cell.top === top ? [{ index, off: Math.abs(cell.left - here.left) }] : [],
  );
  return row.toSorted((one, other) => one.off - other.off)[0]?.index ?? at;
}
