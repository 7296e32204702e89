import { unreachable } from "../../result.ts";
import type { TimeChange, Timing } from "./timing.ts";

/** A moment of a session: the slide that is shown, from 0, and what the clock shows, milliseconds. */
export interface Moment {
  readonly slide: number;
  readonly elapsedMs: number;
  readonly ended: boolean;
}

/** The timing after a change that the briefer asked for; `now` is the moment it is asked in. */
export function changeTiming(timing: Timing, change: TimeChange, now: Moment): Timing {
  switch (change.kind) {
    case "plan":
      return { ...timing, plan: change.plan };
    case "target":
      return change.slide in timing.targetsMs
        ? { ...timing, targetsMs: timing.targetsMs.with(change.slide, change.ms) }
        : timing;
    case "targets":
      return change.targetsMs.length === timing.targetsMs.length
        ? { ...timing, targetsMs: change.targetsMs }
        : timing;
    case "reminders":
      return { ...timing, reminders: change.reminders };
    case "rehearse":
      if (change.on === timing.rehearsing) return timing;
      return { ...(change.on ? timing : finishRun(timing, now)), rehearsing: change.on };
    default:
      return unreachable(change);
  }
}

/**
 * Puts the time between two moments to the account of the slide it was spent on. A clock that was set back to zero
 * ends the run, and so does the end of the briefing; a run that was a rehearsal is then there to be kept.
 */
export function accountTime(timing: Timing, before: Moment, after: Moment): Timing {
  if (after.elapsedMs < before.elapsedMs) return beginRun(finishRun(timing, before), after.elapsedMs);
  const left = after.slide === before.slide ? timing : leaveSlide(timing, before);
  return after.ended && !before.ended ? finishRun(left, after) : left;
}

/** Time on each slide up to this moment, milliseconds. */
export function spentUntil(timing: Timing, now: Moment): readonly number[] {
  return leaveSlide(timing, now).spentMs;
}

function leaveSlide(timing: Timing, at: Moment): Timing {
  const spentMs = (timing.spentMs[at.slide] ?? 0) + Math.max(0, at.elapsedMs - timing.enteredMs);
  if (!(at.slide in timing.spentMs)) return timing;
  return { ...timing, enteredMs: at.elapsedMs, spentMs: timing.spentMs.with(at.slide, spentMs) };
}

function finishRun(timing: Timing, at: Moment): Timing {
  if (!timing.rehearsing || at.elapsedMs === 0) return timing;
  const number = (timing.finished?.number ?? 0) + 1;
  return { ...timing, finished: { number, spentMs: spentUntil(timing, at) } };
}

function beginRun(timing: Timing, elapsedMs: number): Timing {
  return { ...timing, enteredMs: elapsedMs, spentMs: timing.spentMs.map(() => 0) };
}
