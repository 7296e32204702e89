import { failure, success, type Result } from "../../../slides/result.ts";
import { amount, nullable, object, oneOf, type Reader } from "../../../slides/saved/reader.ts";
import { layoutIds, layouts, withinSplit, type LayoutId, type SplitId } from "./layouts.ts";

/** How one has arranged the window on a display: the layout, and where its borders were moved to, percent. */
export interface WindowArrangement {
  readonly layout: LayoutId;
  readonly splits: Readonly<Record<LayoutId, MovedSplits>>;
}

/** Where the borders of a layout are, percent; null where they are in their usual place. */
export type MovedSplits = Readonly<Record<SplitId, number | null>>;

const unmoved: MovedSplits = { side: null, stack: null };

export const usualArrangement: WindowArrangement = {
  layout: "balanced",
  splits: { balanced: unmoved, notes: unmoved, slides: unmoved, teleprompter: unmoved, minimal: unmoved },
};

/** The share before a border of the layout in use, percent. */
export function splitPercent({ layout, splits }: WindowArrangement, id: SplitId): number {
  const split = layouts[layout][id];
  if (split === null) return 100;
  return withinSplit(split, splits[layout][id] ?? split.usual);
}

/** The arrangement with a border moved; null moves it back to where it usually is. */
export function moveSplit(
  arrangement: WindowArrangement,
  id: SplitId,
  percent: number | null,
): WindowArrangement {
  const { layout, splits } = arrangement;
  const split = layouts[layout][id];
  if (split === null) return arrangement;
  const moved = percent === null ? null : withinSplit(split, percent);
  return { ...arrangement, splits: { ...splits, [layout]: { ...splits[layout], [id]: moved } } };
}

const moved: Reader<MovedSplits> = object<MovedSplits>({
  side: nullable(amount(0, 100)),
  stack: nullable(amount(0, 100)),
});

const arrangement: Reader<WindowArrangement> = object<WindowArrangement>({
  layout: oneOf(layoutIds),
  splits: object({ balanced: moved, notes: moved, slides: moved, teleprompter: moved, minimal: moved }),
});

/** Reads an arrangement that was kept as JSON. */
export function readArrangement(json: string): Result<WindowArrangement> {
  try {
    const read = arrangement(JSON.parse(json), "arrangement");
    return read.ok ? success(read.value) : read;
  } catch (error) {
    if (error instanceof SyntaxError) return failure("saved/not-json", "The arrangement is not JSON.");
    throw error;
  }
}
