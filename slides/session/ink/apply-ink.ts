import { unreachable } from "../../result.ts";
import type { Ink, InkEffect, Stroke } from "./ink.ts";

/** The longest stroke, numbers; a minute of drawing at 120 points a second stays below. What is longer is cut. */
export const LONGEST_STROKE = 20_000;

/** The ink after an effect. The same object comes back when nothing changes. */
export function applyInk(ink: Ink, effect: InkEffect): Ink {
  const before = ink.get(effect.slide) ?? [];
  const after = applied(before, effect);
  return after === before ? ink : new Map([...ink, [effect.slide, after]]);
}

function applied(strokes: readonly Stroke[], effect: InkEffect): readonly Stroke[] {
  switch (effect.kind) {
    case "begin": {
      const known = strokes.some(({ id }) => id === effect.stroke.id);
      return known ? strokes : [...strokes, effect.stroke];
    }
    case "extend":
      return extended(strokes, effect.id, effect.points);
    case "remove": {
      const left = strokes.filter(({ id }) => !effect.ids.includes(id));
      return left.length === strokes.length ? strokes : left;
    }
    case "restore": {
      // In the order of their places, each finds those before it in place already.
      const all = [...strokes];
      for (const { place, stroke } of effect.strokes) all.splice(place, 0, stroke);
      return all;
    }
    default:
      return unreachable(effect);
  }
}

/** The stroke that is being drawn is nearly always the last one. */
function extended(strokes: readonly Stroke[], id: string, points: readonly number[]): readonly Stroke[] {
  const at = strokes.findLastIndex((stroke) => stroke.id === id);
  const stroke = strokes[at];
  if (stroke === undefined || points.length === 0 || stroke.points.length >= LONGEST_STROKE) return strokes;
  return strokes.with(at, { ...stroke, points: [...stroke.points, ...points].slice(0, LONGEST_STROKE) });
}
