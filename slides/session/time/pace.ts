import type { TimePlan } from "./timing.ts";

/** How a briefing stands against its plan; `byMs` is 0 when it is on time. */
export interface Pace {
  readonly kind: "ahead" | "on-time" | "behind";
  readonly byMs: number;
}

/** Nobody speaks to the second: as long as it is less than this, milliseconds, a briefing is on time. */
export const ON_TIME_MS = 10_000;

/** The shortest time that a slide is given, milliseconds; one without notes is looked at, too. */
export const LEAST_TARGET_MS = 5000;

/** A moment of the two clocks, milliseconds. */
export interface ClockMoment {
  readonly elapsedMs: number;
  readonly wallMs: number;
}

/** How long the whole briefing lasts by its plan, milliseconds of its own clock; null without a plan. */
export function plannedMs(plan: TimePlan | null, now: ClockMoment): number | null {
  if (plan === null) return null;
  return plan.kind === "length" ? plan.ms : now.elapsedMs + (plan.wallMs - now.wallMs);
}

/** What is left of the plan, milliseconds; less than 0 in overtime, null without a plan. */
export function leftMs(plan: TimePlan | null, now: ClockMoment): number | null {
  const planned = plannedMs(plan, now);
  return planned === null ? null : planned - now.elapsedMs;
}

/**
 * The time for each slide, milliseconds: what was set by hand, else its reading time; with a planned length the slides
 * without a target of their own share what the others leave of it, in proportion to their reading times. Slides that
 * a shorter version leaves out (from 0) have none.
 */
export function slideTargets(
  readingMs: readonly number[],
  byHandMs: readonly (number | null)[],
  planned: number | null,
  leftOut: readonly number[] = [],
): readonly number[] {
  const none = new Set(leftOut);
  const wanted = readingMs.map((ms, slide) => (none.has(slide) ? 0 : Math.max(LEAST_TARGET_MS, ms)));
  const byHand = wanted.map((_, slide) => (none.has(slide) ? 0 : (byHandMs[slide] ?? null)));
  const free = wanted.reduce((sum, ms, slide) => sum + ((byHand[slide] ?? null) === null ? ms : 0), 0);
  const fixed = byHand.reduce<number>((sum, ms) => sum + (ms ?? 0), 0);
  const share = planned === null || free === 0 ? 1 : Math.max(0, planned - fixed) / free;
  return wanted.map((ms, slide) => byHand[slide] ?? ms * share);
}

/** How the briefing stands on a slide (from 0) when its clock shows `elapsedMs`: within the slide's time it is on time. */
export function paceOfBriefing(targetsMs: readonly number[], slide: number, elapsedMs: number): Pace {
  const beginsMs = targetsMs.slice(0, slide).reduce((sum, ms) => sum + ms, 0);
  const endsMs = beginsMs + (targetsMs[slide] ?? 0);
  return elapsedMs < beginsMs ? paceBy(beginsMs - elapsedMs, "ahead") : paceBy(elapsedMs - endsMs, "behind");
}

/** How the slide that is shown stands: behind once its time is over; until then it is on time. */
export function paceOfSlide(targetMs: number, spentMs: number): Pace {
  return paceBy(spentMs - targetMs, "behind");
}

function paceBy(byMs: number, kind: "ahead" | "behind"): Pace {
  return byMs < ON_TIME_MS ? { kind: "on-time", byMs: 0 } : { kind, byMs };
}
