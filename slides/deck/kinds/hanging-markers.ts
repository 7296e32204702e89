import { GRID } from "../canvas.ts";
import type { Run } from "../deck.ts";
import { widthOf } from "../measure.ts";
import { furniture } from "../runs.ts";
import type { FlatItem } from "./flat-items.ts";

/** Between a marker and its words, pixels at least. */
const GAP_PX = 8;

/** An item whose marker, if it has one, hangs in the column beside its words. */
export interface HungItem {
  readonly item: FlatItem;
  /** What stands before its words instead, where the column is too narrow for it and the memo has no such words. */
  readonly before: readonly Run[];
}

/** An item's marker in its column; one that is too wide for it begins the words. */
export function hangMarker(item: FlatItem): HungItem {
  const { marker, text } = item;
  if (marker === null || widthOf(marker.text, "label-24") + GAP_PX <= GRID.markerPx)
    return { item, before: [] };
  if (marker.start !== null && marker.start < text.start)
    return { item: { ...item, marker: null, text: { start: marker.start, end: text.end } }, before: [] };
  return { item: { ...item, marker: null }, before: [furniture(`${marker.text} `)] };
}
