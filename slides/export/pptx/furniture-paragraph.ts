import { FOLIO_PX, GRID } from "../../deck/canvas.ts";
import { furniture } from "../../deck/runs.ts";
import type { Paragraph } from "./drawing.ts";

/** Words of ours in the size of running title and foot. */
export function furnitureParagraph(text: string): Paragraph {
  const step = {
    family: "sans",
    px: FOLIO_PX,
    linePx: GRID.furnitureLinePx,
    weight: 500,
    opticalSize: 0,
    tracking: 10,
  } as const;
  return {
    lines: [[{ run: furniture(text), step, colour: "soft" }]],
    firstIndent: 0,
    indent: 0,
    spaceBefore: 0,
  };
}
