import { bridgeClock, elapsedMs, LONGEST_BRIDGED_MS } from "./clock.ts";
import { reduce } from "./reduce.ts";
import type { Action, Session, Snapshot } from "./session.ts";
import { isNewer, snapshotOf } from "./snapshot.ts";
import { newSession } from "./start.ts";
import type { SessionStart } from "./start.ts";

/** Where a host gets its time from; handed in so that nothing in slides/ reads a clock. */
export interface HostTime {
  /** Monotonic milliseconds from any origin (`performance.now()`). */
  readonly monotonicMs: () => number;
  /** Wall time in milliseconds (`Date.now()`). */
  readonly wallMs: () => number;
}

/** What a host begins with: the start of a deck's briefing, or a snapshot of a host that is gone. */
export type HostStart = SessionStart | Snapshot;

/** The one writer of a session. */
export interface SessionHost {
  /** The session as it is, with the time that the clock shows now. */
  readonly snapshot: () => Snapshot;
  /** Reduces the action and tells the listeners if anything changed. */
  readonly act: (action: Action) => Snapshot;
  /** Takes over what a surviving window shows, if that is newer; then this host's epoch is the later one. */
  readonly adopt: (surviving: Snapshot) => Snapshot;
  /** Looks whether the machine slept for long and pauses the clock if so; to be called when it may have woken. */
  readonly wake: () => Snapshot;
  /** Calls the listener on every change; returns how to stop that. */
  readonly listen: (listener: (snapshot: Snapshot) => void) => () => void;
}

/** Starts a host. A new session's epoch is the wall time; one that resumes counts on from its snapshot's epoch. */
export function createSessionHost(time: HostTime, start: HostStart): SessionHost {
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const now = () => ({ monotonicMs: time.monotonicMs(), wallMs: time.wallMs() });
  let session = "session" in start ? resumed(start, now()) : newSession(start);
  let mark = { epoch: "session" in start ? start.epoch + 1 : Math.max(0, now().wallMs), revision: 0 };
  let lastLook = now();

  const current = () => snapshotOf(session, mark, now());
  const change = (
    next: Session,
    nextMark: { readonly epoch: number; readonly revision: number },
  ): Snapshot => {
    session = next;
    mark = nextMark;
    const snapshot = current();
    for (const listener of listeners) listener(snapshot);
    return snapshot;
  };
  const become = (next: Session) =>
    next === session ? current() : change(next, { ...mark, revision: mark.revision + 1 });

  /** Wall time that went by without monotonic time was sleep. */
  const afterSleep = (): Session => {
    const looked = now();
    const sleptMs = looked.wallMs - lastLook.wallMs - (looked.monotonicMs - lastLook.monotonicMs);
    lastLook = looked;
    if (sleptMs <= LONGEST_BRIDGED_MS || session.clock.kind !== "running") return session;
    const carriedMs = elapsedMs(session.clock, looked.monotonicMs);
    return { ...session, clock: { kind: "paused", carriedMs, sleptMs } };
  };

  return {
    snapshot: current,
    act: (action) => become(reduce(afterSleep(), action, time.monotonicMs())),
    wake: () => become(afterSleep()),
    adopt: (surviving) =>
      isNewer(surviving, current())
        ? change(resumed(surviving, now()), { epoch: surviving.epoch + 1, revision: 0 })
        : current(),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A session taken over from a snapshot: same place, same clock; a question of then is no question now. */
function resumed(saved: Snapshot, now: { readonly monotonicMs: number; readonly wallMs: number }): Session {
  return { ...saved.session, clock: bridgeClock(saved, now), question: null };
}
