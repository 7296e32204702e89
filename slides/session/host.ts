import type { Action, Snapshot } from "./session.ts";

/** Where a host gets its time from; handed in so that nothing in slides/ reads a clock. */
export interface HostTime {
  /** Monotonic milliseconds from any origin (`performance.now()`). */
  readonly monotonicMs: () => number;
  /** Wall time in milliseconds (`Date.now()`). */
  readonly wallMs: () => number;
}

/** The one writer of a session. */
export interface SessionHost {
  readonly snapshot: () => Snapshot;
  /** Reduces the action and tells the listeners if anything changed. */
  readonly act: (action: Action) => Snapshot;
  /** Calls the listener on every change; returns how to stop that. */
  readonly listen: (listener: (snapshot: Snapshot) => void) => () => void;
}
