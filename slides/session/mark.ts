import type { Result } from "../result.ts";
import { amount, nullable, object, oneOf, variant, whole } from "../saved/reader.ts";
import type { Reader } from "../saved/reader.ts";
import { MOST_SLIDES } from "./snapshot.ts";

/** A place on the slide, as fractions of its width and height from the upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the slide, as fractions of its width and height; `right` is never less than `left`. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where the briefer points. It comes up to once a frame, is not saved and is no part of the session; a window that
 * shows another slide does not draw it.
 */
export type Mark =
  | { readonly kind: "spot"; readonly slide: number; readonly at: Spot }
  | { readonly kind: "box"; readonly slide: number; readonly box: Box };

/** The rectangle between two corners, in whichever order they were drawn. */
export function boxBetween(one: Spot, other: Spot): Box {
  return {
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    right: Math.max(one.x, other.x),
    bottom: Math.max(one.y, other.y),
  };
}

const fraction = amount(-1, 2);
const slide = whole(0, MOST_SLIDES);

const mark: Reader<Mark> = variant<Mark>({
  spot: object({ kind: oneOf(["spot"]), slide, at: object<Spot>({ x: fraction, y: fraction }) }),
  box: object({
    kind: oneOf(["box"]),
    slide,
    box: object<Box>({ left: fraction, top: fraction, right: fraction, bottom: fraction }),
  }),
});

/** Checks a mark that came from another window; null is no mark. */
export function readMark(value: unknown): Result<Mark | null> {
  return nullable(mark)(value, "mark");
}
