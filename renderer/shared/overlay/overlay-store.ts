import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import { applyInk } from "../../../slides/session/ink/apply-ink.ts";
import type { Ink, InkAction, InkChange, InkEffect, Stroke } from "../../../slides/session/ink/ink.ts";
import { inkOf } from "../../../slides/session/ink/ink-host.ts";
import type { Mark } from "../../../slides/session/mark.ts";

/** How long a window that points itself does not listen to where others say that it points, milliseconds. */
const OWN_MARK_MS = 250;

/** Tells what became of the ink; null when all of it may be other than before. */
export type InkListener = (effect: InkEffect | null) => void;

/** Mark and ink as a window draws them. They go past React: they change with every frame. */
export interface OverlayStore {
  readonly mark: () => Mark | null;
  readonly strokes: (slide: number) => readonly Stroke[];
  readonly onMark: (listener: () => void) => () => void;
  readonly onInk: (listener: InkListener) => () => void;
  /** Points here, and tells the host. To be called once a frame at most. */
  readonly point: (mark: Mark | null) => void;
  readonly draw: (action: InkAction) => void;
  /** Begins to follow the host; returns how to stop. */
  readonly follow: () => () => void;
}

const NONE: readonly Stroke[] = [];

export function createOverlayStore(lectern: LecternBridge): OverlayStore {
  const markListeners = new Set<() => void>();
  const inkListeners = new Set<InkListener>();
  let mark: Mark | null = null;
  let pointedMs = Number.NEGATIVE_INFINITY;
  let ink: Ink = new Map();
  let number = 0;
  let asking = false;

  const setMark = (next: Mark | null): void => {
    mark = next;
    for (const listener of markListeners) listener();
  };
  const tellInk = (effect: InkEffect | null): void => {
    for (const listener of inkListeners) listener(effect);
  };
  /** A window that begins, or that missed a change, takes all the ink as it is now. */
  const ask = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    const answer = await lectern.request("ink:get", null);
    asking = false;
    if (!answer.ok) return;
    ink = inkOf(answer.value);
    number = answer.value.number;
    tellInk(null);
  };
  const onChange = (change: InkChange): void => {
    if (change.number <= number) return;
    if (change.number > number + 1) return void ask();
    number = change.number;
    ink = applyInk(ink, change.effect);
    tellInk(change.effect);
  };

  return {
    mark: () => mark,
    strokes: (slide) => ink.get(slide) ?? NONE,
    onMark: (listener) => added(markListeners, listener),
    onInk: (listener) => added(inkListeners, listener),
    point: (next) => {
      pointedMs = performance.now();
      setMark(next);
      void lectern.request("mark:set", { mark });
    },
    draw: (action) => void lectern.request("ink:act", { action }),
    follow: () => {
      const stops = [
        lectern.listen("mark:moved", (moved) => {
          if (performance.now() - pointedMs > OWN_MARK_MS) setMark(moved);
        }),
        lectern.listen("ink:changed", onChange),
        lectern.listen("show:changed", () => {
          number = 0;
          void ask();
        }),
      ];
      void ask();
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
