import type { Flow, FlowCell } from "../flow/flow.ts";
import { flattenFlow } from "../flow/flatten.ts";
import { LIMITS } from "../limits.ts";
import type { HtmlContext } from "./context.ts";
import type { HtmlElement, HtmlNode } from "./tree.ts";
import { attribute, children, descendants, isElement, textOf } from "./tree.ts";

type FlowOf = (nodes: readonly HtmlNode[], context: HtmlContext) => readonly Flow[];

const ROW_GROUPS: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot"]);
const LAID_OUT: ReadonlySet<string> = new Set([
  "h1",
  "h2",
  "h3",
  "h4",
  "table",
  "blockquote",
  "ul",
  "ol",
  "pre",
  "form",
]);

/** A table of data; one that only arranges the page becomes the blocks that stand in it. */
export function tableFlow(table: HtmlElement, context: HtmlContext, flowOf: FlowOf): readonly Flow[] {
  const rows = rowsOf(table).filter((row) => !context.leftOut.has(row));
  const outside = children(table).filter((child) => isElement(child) && child.tagName === "caption");
  const caption = outside.flatMap((child) => (isElement(child) ? flowOf(children(child), context) : []));
  if (isLayout(table, rows)) {
    return [
      ...caption,
      ...rows.flatMap((row) => cellsOf(row).flatMap((cell) => flowOf(children(cell), context))),
    ];
  }
  const grid = gridOf(rows, (cell) => flattenFlow(flowOf(children(cell), context)));
  const headed = rows.findIndex((row) => !isHeader(row));
  const [header, ...rest] = grid;
  const hasHeader = header !== undefined && headed !== 0 && rows.length > 1;
  return [...caption, { kind: "table", header: hasHeader ? header : null, rows: hasHeader ? rest : grid }];
}

function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return children(table).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === "tr") return [child];
    return ROW_GROUPS.has(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return children(row)
    .filter(isElement)
    .filter((cell) => cell.tagName === "td" || cell.tagName === "th");
}

function isHeader(row: HtmlElement): boolean {
  const parent = row.parentNode;
  if (parent !== null && isElement(parent) && parent.tagName === "thead") return true;
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every((cell) => cell.tagName === "th" || textOf(cell) === "");
}

/** Data stands in rows of several short cells; a page's columns hold headings, lists and tables of their own. */
function isLayout(table: HtmlElement, rows: readonly HtmlElement[]): boolean {
  if (attribute(table, "role") === "presentation" || attribute(table, "role") === "none") return true;
  const cells = rows.map(cellsOf);
  if (cells.every((row) => row.filter((cell) => textOf(cell) !== "").length <= 1)) return true;
  if (descendants(table).some((element) => element.tagName === "th")) return false;
  return cells.flat().some((cell) => descendants(cell).some((inner) => LAID_OUT.has(inner.tagName)));
}

/** The cells where they stand: a cell over several columns or rows leaves the others empty. */
function gridOf(
  rows: readonly HtmlElement[],
  read: (cell: HtmlElement) => FlowCell,
): readonly (readonly FlowCell[])[] {
  const taken = new Map<number, number>();
  let cells = 0;
  return rows.map((row) => {
    const laid: FlowCell[] = [];
    const skipTaken = (): void => {
      for (let left = taken.get(laid.length) ?? 0; left > 0; left = taken.get(laid.length) ?? 0) {
        taken.set(laid.length, left - 1);
        laid.push([]);
      }
    };
    for (const cell of cellsOf(row)) {
      skipTaken();
      const [columns, below] =
        cells > LIMITS.cells ? [1, 1] : [extent(cell, "colspan"), extent(cell, "rowspan")];
      for (let column = 0; column < columns; column += 1) {
        if (below > 1) taken.set(laid.length, below - 1);
        laid.push(column === 0 ? read(cell) : []);
      }
      cells += columns;
    }
    skipTaken();
    return laid;
  });
}

/** Columns or rows that a cell takes; browsers count no further than these either. */
function extent(cell: HtmlElement, name: "colspan" | "rowspan"): number {
  const written = attribute(cell, name) ?? "1";
  return /^\d{1,3}$/u.test(written.trim()) ? Math.min(100, Math.max(1, Number(written))) : 1;
}
