import { useEffect, useState } from "react";
import { elapsedSince } from "../../slides/session/snapshot.ts";
import type { LiveShow } from "./use-session.ts";

/** The briefing's elapsed time in milliseconds; the window draws anew as each second of it turns. */
export function useElapsed(show: LiveShow): number {
  const elapsedAt = (nowMs: number): number => elapsedSince(show.snapshot, Math.max(0, nowMs - show.madeMs));
  const nowMs = useEachSecond(
    () => performance.now(),
    (now) => elapsedAt(now) % 1000,
  );
  return elapsedAt(nowMs);
}

/** The wall time, drawn anew as each second turns. */
export function useWallTime(): Date {
  const wallMs = useEachSecond(
    () => Date.now(),
    (now) => now % 1000,
  );
  return new Date(wallMs);
}

/** The time as `read` gives it, read again whenever a second is full; `intoSecond` says how much of it has gone by. */
function useEachSecond(read: () => number, intoSecond: (now: number) => number): number {
  const [now, setNow] = useState(read);
  useEffect(() => {
    // A few milliseconds more, so that the new second has surely begun when the timer fires.
    const timer = setTimeout(() => setNow(read()), 1000 - intoSecond(read()) + 5);
    return () => clearTimeout(timer);
  });
  return now;
}
