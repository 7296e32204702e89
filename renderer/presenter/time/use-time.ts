import { useElapsed, useWallTime } from "../../shared/use-clock.ts";
import type { LiveShow } from "../../shared/use-session.ts";
import { viewTime, type TimeView } from "./time-view.ts";

/** How the briefing stands in time, looked at anew as each second turns. */
export function useTime(show: LiveShow, wordsAMinute: number): TimeView {
  const elapsedMs = useElapsed(show);
  const wallMs = useWallTime().getTime();
  return viewTime(show.deck, show.snapshot.session, wordsAMinute, { elapsedMs, wallMs });
}
