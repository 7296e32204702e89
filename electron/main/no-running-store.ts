import type { RunningStore } from "./running-store.ts";

/** Keeps nothing of a running briefing: for a machine on which no trace may stay. A crash then ends the briefing. */
export const noRunningStore: RunningStore = {
  begin: () => undefined,
  keep: () => undefined,
  keepInk: () => undefined,
  restore: () => Promise.resolve(null),
  forget: () => undefined,
};
