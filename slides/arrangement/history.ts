import type { Arrangement, Change } from "./arrangement.ts";

/** What was changed, and what was taken back and can be done again. */
export interface History {
  readonly done: Arrangement;
  /** The last one taken back comes last. */
  readonly undone: readonly Change[];
}

export const emptyHistory: History = { done: [], undone: [] };

/** A change more; what was taken back before it is gone. */
export function afterChange(history: History, change: Change): History {
  return { done: [...history.done, change], undone: [] };
}

/** Takes the last change back; the same history when there is none. */
export function undo(history: History): History {
  const last = history.done.at(-1);
  if (last === undefined) return history;
  return { done: history.done.slice(0, -1), undone: [...history.undone, last] };
}

/** Does again what was taken back last; the same history when there is nothing. */
export function redo(history: History): History {
  const last = history.undone.at(-1);
  if (last === undefined) return history;
  return { done: [...history.done, last], undone: history.undone.slice(0, -1) };
}
