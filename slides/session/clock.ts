import type { Clock, Snapshot } from "./session.ts";

/** A pause of the whole machine that is longer than this, in milliseconds, was no part of the briefing. */
export const LONGEST_BRIDGED_MS = 5 * 60 * 1000;

/** What the clock shows, in milliseconds. Never less than what it had carried, should `nowMs` lie before its start. */
export function elapsedMs(clock: Clock, nowMs: number): number {
  switch (clock.kind) {
    case "stopped":
      return 0;
    case "paused":
      return clock.carriedMs;
    case "running":
      return clock.carriedMs + Math.max(0, nowMs - clock.sinceMs);
  }
}

/** A clock that runs from `nowMs` on, with what it had before. A running clock comes back unchanged. */
export function runClock(clock: Clock, nowMs: number): Clock {
  return clock.kind === "running"
    ? clock
    : { kind: "running", sinceMs: nowMs, carriedMs: elapsedMs(clock, nowMs) };
}

/** A clock that holds at `nowMs`. A clock that was not running comes back unchanged. */
export function pauseClock(clock: Clock, nowMs: number): Clock {
  return clock.kind === "running" ? pausedAt(elapsedMs(clock, nowMs)) : clock;
}

/** The clock back at zero: one that ran goes on running, one that was paused stays so. */
export function resetClock(clock: Clock, nowMs: number): Clock {
  switch (clock.kind) {
    case "stopped":
      return clock;
    case "paused":
      return pausedAt(0);
    case "running":
      return { kind: "running", sinceMs: nowMs, carriedMs: 0 };
  }
}

/**
 * The clock of a saved snapshot, carried over to a host whose monotonic time started anew. Only wall time spans the
 * gap: up to five minutes count as briefing, after more the clock is paused; wall time set back counts as no gap.
 */
export function bridgeClock(
  saved: Snapshot,
  now: { readonly monotonicMs: number; readonly wallMs: number },
): Clock {
  if (saved.session.clock.kind !== "running") return saved.session.clock;
  const gapMs = now.wallMs - saved.wallMs;
  if (gapMs > LONGEST_BRIDGED_MS) return { kind: "paused", carriedMs: saved.elapsedMs, sleptMs: gapMs };
  return { kind: "running", sinceMs: now.monotonicMs, carriedMs: saved.elapsedMs + Math.max(0, gapMs) };
}

function pausedAt(carriedMs: number): Clock {
  return { kind: "paused", carriedMs, sleptMs: null };
}
