import type { Deck } from "../../deck/deck.ts";
import { CANVASES } from "../../deck/canvas.ts";
import type { Box } from "./drawing.ts";

export type Direction = Deck["direction"];

/** A box where it stands on the page: mirrored in a right-to-left deck, whose drawings count from the right. */
export function onPage(box: Box, { direction, shape }: Pick<Deck, "direction" | "shape">): Box {
  return direction === "ltr" ? box : { ...box, left: CANVASES[shape].widthPx - box.left - box.width };
}
