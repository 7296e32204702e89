import { useState } from "react";
import type { RefObject } from "react";
import { useListener } from "../use-listener.ts";

/** The kind of thing that is carried when a slide is dragged; no other program knows it. */
export const CARRIED_SLIDE = "application/x-lectern-slide";

/**
 * Slides of a column that are dragged to another place. Gives the slide (from 0) before which the carried one would be
 * put down, the deck's length for the end; null while none is carried.
 */
export function useCarrying(
  column: RefObject<HTMLElement | null>,
  onPutDown: (from: number, before: number) => void,
): number | null {
  const [before, setBefore] = useState<number | null>(null);
  useListener(column, "dragstart", (event) => {
    const index = rowOf(event)?.dataset["row"];
    if (index !== undefined) event.dataTransfer?.setData(CARRIED_SLIDE, index);
  });
  useListener(column, "dragover", (event) => {
    if (event.dataTransfer?.types.includes(CARRIED_SLIDE) !== true) return;
    event.preventDefault();
    setBefore(placeUnder(event));
  });
  useListener(column, "drop", (event) => {
    const carried = event.dataTransfer?.getData(CARRIED_SLIDE) ?? "";
    const place = placeUnder(event);
    setBefore(null);
    if (carried === "" || place === null) return;
    event.preventDefault();
    onPutDown(Number(carried), place);
  });
  useListener(column, "dragend", () => setBefore(null));
  return before;
}

/** The slide (from 0) before which something that is let go here would stand; null where no slide is. */
function placeUnder(event: DragEvent): number | null {
  const row = rowOf(event);
  if (row === null) return null;
  const { top, height } = row.getBoundingClientRect();
  return Number(row.dataset["row"]) + (event.clientY > top + height / 2 ? 1 : 0);
}

function rowOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
}
