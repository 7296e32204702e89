import { breakLines } from "../deck/break-lines.ts";
import type { Run } from "../deck/deck.ts";
import { widthOf } from "../deck/measure.ts";
import { textBlock, type FlowBlock } from "./flow.ts";
import { DEPTH_PX, indentPx } from "./layouts/text-margins.ts";
import { PAPER_STEPS, type PrintSize } from "./paper-steps.ts";
import { rejoinLines } from "./rejoin-lines.ts";

/** Between a marker and its words, pixels at least. */
const GAP_PX = 6;

/**
 * A block with its bullet or number: in the indent where that is wide enough, else before the first word. `widthPx` is
 * the region's.
 */
export function hangMarker(
  block: FlowBlock,
  marker: { readonly text: string; readonly start: number | null },
  { size, widthPx }: { readonly size: PrintSize; readonly widthPx: number },
): FlowBlock {
  const step = PAPER_STEPS[size][block.role];
  const [cell] = block.cells;
  if (widthOf(marker.text, step) + GAP_PX <= DEPTH_PX[size] || cell === undefined || block.tag === "row")
    return { ...block, marker };
  const runs = [run(`${marker.text} `, marker.start), ...rejoinLines(cell.lines)];
  const lines = breakLines(runs, step, widthPx - indentPx(block.depth, size));
  return { ...block, cells: [{ ...cell, lines }] };
}

/** A marker without any words behind it. */
export function loneMarker(
  marker: { readonly text: string; readonly start: number | null },
  { size, widthPx }: { readonly size: PrintSize; readonly widthPx: number },
): FlowBlock {
  const { text } = PAPER_STEPS[size];
  const lines = breakLines([run(marker.text, marker.start)], text, widthPx);
  return textBlock({ role: "text", linePx: text.linePx, lines });
}

function run(text: string, start: number | null): Run {
  return { text, start, strong: false, emphasis: false };
}
