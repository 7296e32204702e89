import { flattenFlow } from "../flow/flatten.ts";
import type { Flow, FlowCell, Inline } from "../flow/flow.ts";
import { hasInk } from "../flow/flow.ts";
import { LIMITS } from "../limits.ts";
import type { XmlElement } from "../package/xml.ts";
import { at, childOf } from "../package/xml.ts";
import type { DocxContext } from "./context.ts";
import { unwrapped } from "./unwrap.ts";

type ReadBlocks = (parent: XmlElement, context: DocxContext) => readonly Flow[];

interface Row {
  readonly header: boolean;
  readonly cells: readonly FlowCell[];
}

/** A table; a frame around text, one cell to a row, becomes what stands in it. */
export function readTable(table: XmlElement, context: DocxContext, readBlocks: ReadBlocks): readonly Flow[] {
  const rows = unwrapped(table).filter(
    (element) => element.name === "tr" && at(element, "trPr", "del") === undefined,
  );
  const cells = rows.map((row) => unwrapped(row).filter((element) => element.name === "tc"));
  if (cells.every((row) => row.length <= 1)) return cells.flat().flatMap((cell) => readBlocks(cell, context));
  let columns = 0;
  const read = rows.map((row, index): Row => {
    const filled = (cells[index] ?? []).flatMap((cell): readonly FlowCell[] => {
      const span = columns > LIMITS.cells ? 1 : extent(at(cell, "tcPr", "gridSpan")?.attributes["val"]);
      columns += span;
      // A cell that goes on from the row above holds nothing that shows.
      const shown = isMergedAway(cell) ? [] : flattenFlow(readBlocks(cell, context));
      return [shown, ...Array.from({ length: span - 1 }, (): FlowCell => [])];
    });
    const before = extent(at(row, "trPr", "gridBefore")?.attributes["val"] ?? "0") - 1;
    return {
      header: at(row, "trPr", "tblHeader") !== undefined,
      cells: [...Array.from({ length: Math.max(0, before) }, (): FlowCell => []), ...filled],
    };
  });
  const [first, ...rest] = read;
  const headed = first !== undefined && rest.length > 0 && (first.header || isBold(first));
  return [
    {
      kind: "table",
      header: headed ? first.cells : null,
      rows: (headed ? rest : read).map((row) => row.cells),
    },
  ];
}

function isMergedAway(cell: XmlElement): boolean {
  const merge = childOf(childOf(cell, "tcPr"), "vMerge");
  return merge !== undefined && merge.attributes["val"] !== "restart";
}

/** Word's tables seldom say which row is their header; one that alone is all bold is. */
function isBold(row: Row): boolean {
  const filled = row.cells.filter(hasInk);
  return filled.length > 1 && filled.every((cell) => cell.every((inline) => isStrong(inline)));
}

function isStrong(inline: Inline): boolean {
  if (inline.kind === "marked") return inline.mark === "strong" || inline.inlines.every(isStrong);
  return inline.kind === "break" || inline.text.trim() === "";
}

/** How many columns a cell takes; Word has 63 at most. */
function extent(written: string | undefined): number {
  return written !== undefined && /^\d{1,2}$/u.test(written) ? Math.max(1, Number(written)) : 1;
}
