import type { Deck } from "../../../slides/deck/deck.ts";
import type { Session } from "../../../slides/session/session.ts";
import { spentUntil } from "../../../slides/session/time/account-time.ts";
import {
  leftMs,
  paceOfBriefing,
  paceOfSlide,
  plannedMs,
  slideTargets,
  type ClockMoment,
  type Pace,
} from "../../../slides/session/time/pace.ts";
import { dueReminder } from "../../../slides/session/time/reminders.ts";
import type { Reminder } from "../../../slides/session/time/timing.ts";
import { readingTimes } from "../notes/reading-time.ts";

/** How a briefing stands in time; milliseconds, null where there is no plan to stand against. */
export interface TimeView {
  readonly elapsedMs: number;
  readonly leftMs: number | null;
  readonly plannedMs: number | null;
  readonly pace: Pace | null;
  readonly slideSpentMs: number;
  readonly slideTargetMs: number;
  readonly slidePace: Pace;
  /** The reading time of all notes, or what was set by hand. */
  readonly readingMs: number;
  readonly reminder: Reminder | null;
  /** Where one should be by now, in slides from 0 with fractions; null without a plan. */
  readonly expectedSlide: number | null;
}

/** Looks at a session's time at a moment. `wordsAMinute` is the pace at which notes are read. */
export function viewTime(deck: Deck, session: Session, wordsAMinute: number, now: ClockMoment): TimeView {
  const { timing, position, ended } = session;
  const reading = readingTimes(deck.slides, wordsAMinute);
  const planned = plannedMs(timing.plan, now);
  const leftOut = session.route?.leftOut ?? [];
  const targets = slideTargets(reading, timing.targetsMs, planned, leftOut);
  const left = leftMs(timing.plan, now);
  const spent = spentUntil(timing, { slide: position.slide, elapsedMs: now.elapsedMs, ended });
  const slideSpentMs = spent[position.slide] ?? 0;
  const slideTargetMs = (leftOut.includes(position.slide) ? reading : targets)[position.slide] ?? 0;
  const begun = session.clock.kind !== "stopped";
  return {
    elapsedMs: now.elapsedMs,
    leftMs: left,
    plannedMs: planned,
    pace: planned === null || !begun ? null : paceOfBriefing(targets, position.slide, now.elapsedMs),
    slideSpentMs,
    slideTargetMs,
    slidePace: paceOfSlide(slideTargetMs, slideSpentMs),
    readingMs: slideTargets(reading, timing.targetsMs, null, leftOut).reduce((sum, ms) => sum + ms, 0),
    reminder: dueReminder(timing.reminders, now.elapsedMs, left),
    expectedSlide: planned === null || !begun ? null : slideExpectedAt(targets, now.elapsedMs),
  };
}

function slideExpectedAt(targets: readonly number[], elapsedMs: number): number {
  let beginsMs = 0;
  for (const [slide, ms] of targets.entries()) {
    if (elapsedMs < beginsMs + ms) return slide + (elapsedMs - beginsMs) / ms;
    beginsMs += ms;
  }
  return targets.length;
}
