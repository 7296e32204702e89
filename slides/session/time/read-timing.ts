import { amount, boolean, list, nullable, object, oneOf, variant, whole } from "../../saved/reader.ts";
import type { Reader } from "../../saved/reader.ts";
import type { FinishedRun, Reminder, TimeChange, TimePlan, Timing } from "./timing.ts";

/** Some ten thousand years in milliseconds; no clock of ours counts further. */
const MOST_MS = 3e14;

/** More slides, and more reminders, than any briefing has. */
const MOST_SLIDES = 100_000;
const MOST_REMINDERS = 50;

const ms = amount(0, MOST_MS);

const plan: Reader<TimePlan> = variant<TimePlan>({
  length: object({ kind: oneOf(["length"]), ms: amount(1000, MOST_MS) }),
  until: object({ kind: oneOf(["until"]), wallMs: ms }),
});

const reminders = list(object<Reminder>({ kind: oneOf(["gone", "left"]), ms }), MOST_REMINDERS);
const targets = list(nullable(ms), MOST_SLIDES);
const spent = list(ms, MOST_SLIDES);

/** Checks the timing of a session that was saved or came from another window. */
export const readTiming: Reader<Timing> = object<Timing>({
  plan: nullable(plan),
  targetsMs: targets,
  reminders,
  enteredMs: ms,
  spentMs: spent,
  rehearsing: boolean,
  finished: nullable(object<FinishedRun>({ number: whole(1, MOST_SLIDES), spentMs: spent })),
});

/** Checks a change of the timing that came from another window. */
export const readTimeChange: Reader<TimeChange> = variant<TimeChange>({
  plan: object({ kind: oneOf(["plan"]), plan: nullable(plan) }),
  target: object({ kind: oneOf(["target"]), slide: whole(0, MOST_SLIDES), ms: nullable(ms) }),
  targets: object({ kind: oneOf(["targets"]), targetsMs: targets }),
  reminders: object({ kind: oneOf(["reminders"]), reminders }),
  rehearse: object({ kind: oneOf(["rehearse"]), on: boolean }),
});
