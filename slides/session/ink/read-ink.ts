import { failure, success } from "../../result.ts";
import type { Result } from "../../result.ts";
import { amount, list, object, oneOf, text, variant, whole } from "../../saved/reader.ts";
import type { Reader } from "../../saved/reader.ts";
import { MOST_SLIDES } from "../snapshot.ts";
import { LONGEST_STROKE } from "./apply-ink.ts";
import { INK_COLOURS } from "./ink.ts";
import type { InkAction, InkChange, InkEffect, InkState, PlacedStroke, Stroke } from "./ink.ts";

/** More strokes than anybody draws on one slide. */
const MOST_STROKES = 100_000;

const id = text(64);
const slide = whole(0, MOST_SLIDES);

/** Pairs of fractions; a pen that leaves the slide is a little outside. */
const points: Reader<readonly number[]> = (value, at) => {
  const read = list(amount(-1, 2), LONGEST_STROKE)(value, at);
  if (!read.ok || read.value.length % 2 === 0) return read;
  return failure("saved/wrong-shape", `${at} should be pairs, found ${read.value.length} numbers.`);
};

const stroke: Reader<Stroke> = object<Stroke>({ id, colour: oneOf(INK_COLOURS), points });

const begin = object({ kind: oneOf(["begin"] as const), slide, stroke });
const extend = object({ kind: oneOf(["extend"] as const), slide, id, points });
const remove = object({ kind: oneOf(["remove"] as const), slide, ids: list(id, MOST_STROKES) });

const action: Reader<InkAction> = variant<InkAction>({
  begin,
  extend,
  remove,
  undo: object({ kind: oneOf(["undo"]), slide }),
  clear: object({ kind: oneOf(["clear"]), slide }),
});

const effect: Reader<InkEffect> = variant<InkEffect>({
  begin,
  extend,
  remove,
  restore: object({
    kind: oneOf(["restore"]),
    slide,
    strokes: list(object<PlacedStroke>({ place: whole(0, MOST_STROKES), stroke }), MOST_STROKES),
  }),
});

const number = whole(0, Number.MAX_SAFE_INTEGER);

const slideStrokes: Reader<readonly [number, readonly Stroke[]]> = (value, at) => {
  const pair: readonly unknown[] = Array.isArray(value) ? value : [];
  const index = slide(pair[0], `${at}[0]`);
  if (!index.ok) return index;
  const strokes = list(stroke, MOST_STROKES)(pair[1], `${at}[1]`);
  return strokes.ok ? success([index.value, strokes.value] as const) : strokes;
};

/** Checks an action on the ink that came from a window. */
export function readInkAction(value: unknown): Result<InkAction> {
  return action(value, "ink action");
}

/** Checks a change that came from the host. */
export function readInkChange(value: unknown): Result<InkChange> {
  return object<InkChange>({ number, effect })(value, "ink change");
}

/** Checks ink that was saved or came from the host. */
export function readInkState(value: unknown): Result<InkState> {
  return object<InkState>({ number, slides: list(slideStrokes, MOST_SLIDES) })(value, "ink");
}
