/** How long the briefing may last: a length of its own clock, or until a wall time (milliseconds, `Date.now()`). */
export type TimePlan =
  { readonly kind: "length"; readonly ms: number } | { readonly kind: "until"; readonly wallMs: number };

/** A time that one wants to be told of: so much gone by, or so much left of the plan. Milliseconds. */
export interface Reminder {
  readonly kind: "gone" | "left";
  readonly ms: number;
}

/** A rehearsal that is over: milliseconds on each slide. `number` counts the session's runs, from 1. */
export interface FinishedRun {
  readonly number: number;
  readonly spentMs: readonly number[];
}

/** What a session knows of its time besides the clock: the plan, and where the time went. */
export interface Timing {
  readonly plan: TimePlan | null;
  /** Targets set by hand, milliseconds per slide; null where the reading time counts. */
  readonly targetsMs: readonly (number | null)[];
  readonly reminders: readonly Reminder[];
  /** What the clock showed when the slide that is shown was entered, milliseconds. */
  readonly enteredMs: number;
  /** Time on each slide before that, milliseconds; as many as slides. */
  readonly spentMs: readonly number[];
  /** Whether this run is kept when it ends. */
  readonly rehearsing: boolean;
  /** The last rehearsal of this session that ended, for the one who keeps them. */
  readonly finished: FinishedRun | null;
}

/** What a briefer can change about it. */
export type TimeChange =
  | { readonly kind: "plan"; readonly plan: TimePlan | null }
  | { readonly kind: "target"; readonly slide: number; readonly ms: number | null }
  | { readonly kind: "targets"; readonly targetsMs: readonly (number | null)[] }
  | { readonly kind: "reminders"; readonly reminders: readonly Reminder[] }
  | { readonly kind: "rehearse"; readonly on: boolean };

/** The timing of a session that begins: no plan, nothing spent. */
export function newTiming(slides: number): Timing {
  return {
    plan: null,
    targetsMs: Array.from({ length: slides }, () => null),
    reminders: [],
    enteredMs: 0,
    spentMs: Array.from({ length: slides }, () => 0),
    rehearsing: false,
    finished: null,
  };
}
