import { unreachable } from "../../result.ts";
import { applyInk } from "./apply-ink.ts";
import type { Ink, InkAction, InkChange, InkEffect, InkState, PlacedStroke } from "./ink.ts";

/** The one writer of a briefing's ink. It stands apart from the session: ten thousand strokes in no snapshot. */
export interface InkHost {
  /** Does what is asked; the change to tell the windows, or null when nothing changed. */
  readonly act: (action: InkAction) => InkChange | null;
  readonly state: () => InkState;
}

/** Effects that can be taken back on one slide; what is older stays as it is. */
const KEPT_EFFECTS = 1000;

/** Starts with the ink that an earlier host kept, or with none. What that host could take back, this one can't. */
export function createInkHost(saved: InkState | null): InkHost {
  let ink = saved === null ? (new Map() as Ink) : inkOf(saved);
  let number = saved?.number ?? 0;
  /** By slide, what takes back the latest effects, the latest last. */
  const undoes = new Map<number, readonly InkEffect[]>();

  function perform(effect: InkEffect, undoing: boolean): InkChange | null {
    const next = applyInk(ink, effect);
    if (next === ink) return null;
    const opposite = undoing ? null : oppositeOf(effect, ink);
    if (opposite !== null) {
      const earlier = undoes.get(effect.slide) ?? [];
      undoes.set(effect.slide, [...earlier.slice(1 - KEPT_EFFECTS), opposite]);
    }
    ink = next;
    number += 1;
    return { number, effect };
  }

  return {
    act: (action) => {
      switch (action.kind) {
        case "begin":
        case "extend":
        case "remove":
          return perform(action, false);
        case "clear": {
          const ids = (ink.get(action.slide) ?? []).map(({ id }) => id);
          return perform({ kind: "remove", slide: action.slide, ids }, false);
        }
        case "undo": {
          const earlier = undoes.get(action.slide) ?? [];
          const latest = earlier.at(-1);
          undoes.set(action.slide, earlier.slice(0, -1));
          return latest === undefined ? null : perform(latest, true);
        }
        default:
          return unreachable(action);
      }
    },
    state: () => ({
      number,
      slides: [...ink].filter(([, strokes]) => strokes.length > 0),
    }),
  };
}

/** The ink of a state that was sent or saved. */
export function inkOf(state: InkState): Ink {
  return new Map(state.slides);
}

/** What takes an effect on this ink back; a stroke goes as a whole, so that its growth needs none. */
function oppositeOf(effect: InkEffect, before: Ink): InkEffect | null {
  if (effect.kind === "begin") return { kind: "remove", slide: effect.slide, ids: [effect.stroke.id] };
  if (effect.kind !== "remove") return null;
  const strokes = (before.get(effect.slide) ?? []).flatMap((stroke, place): PlacedStroke[] =>
    effect.ids.includes(stroke.id) ? [{ place, stroke }] : [],
  );
  return { kind: "restore", slide: effect.slide, strokes };
}
