import { flattenFlow } from "../flow/flatten.ts";
import type { Flow, FlowCell } from "../flow/flow.ts";
import { LIMITS } from "../limits.ts";
import type { XmlElement } from "../package/xml.ts";
import { elementsOf } from "../package/xml.ts";
import type { OdtContext } from "./context.ts";
import type { ReadOdtBlocks } from "./inlines.ts";

const GROUPS: ReadonlySet<string> = new Set(["table-header-rows", "table-rows", "table-row-group"]);

interface FoundRow {
  readonly row: XmlElement;
  readonly header: boolean;
}

/** A table; a frame around text, one cell to a row, becomes what stands in it. */
export function readOdtTable(
  table: XmlElement,
  context: OdtContext,
  readBlocks: ReadOdtBlocks,
): readonly Flow[] {
  const found = rowsOf(table, false);
  const cellsOf = (row: XmlElement): readonly XmlElement[] => elementsOf(row, "table-cell");
  if (found.every(({ row }) => cellsOf(row).length <= 1)) {
    return found.flatMap(({ row }) => cellsOf(row).flatMap((cell) => readBlocks(cell, context)));
  }
  const rows = found.map(({ row }) => readRow(row, context, readBlocks));
  const [first, ...rest] = rows;
  const headed = first !== undefined && found[0]?.header === true && rest.length > 0;
  return [{ kind: "table", header: headed ? first : null, rows: headed ? rest : rows }];
}

function rowsOf(parent: XmlElement, header: boolean): readonly FoundRow[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === "table-row") return [{ row: child, header }];
    return GROUPS.has(child.name) ? rowsOf(child, header || child.name === "table-header-rows") : [];
  });
}

/** Cells where they stand; those that others cover are empty, and repeated ones are repeated as far as is sensible. */
function readRow(row: XmlElement, context: OdtContext, readBlocks: ReadOdtBlocks): readonly FlowCell[] {
  return elementsOf(row).flatMap((cell): readonly FlowCell[] => {
    if (cell.name !== "table-cell" && cell.name !== "covered-table-cell") return [];
    const shown = cell.name === "table-cell" ? flattenFlow(readBlocks(cell, context)) : [];
    const written = Number(cell.attributes["number-columns-repeated"] ?? 1);
    const most = Math.max(1, Math.min(MOST_REPEATED, LIMITS.cells - context.seen.cells));
    const times = Number.isInteger(written) ? Math.min(most, Math.max(1, written)) : 1;
    context.seen.cells += times;
    return Array.from({ length: times }, () => shown);
  });
}

/** Spreadsheets repeat empty cells to the end of the sheet; no memo's table has so many columns. */
const MOST_REPEATED = 64;
