import { failure, success, type Result } from "../result.ts";
import { amount, list, object, text, type Reader } from "./reader.ts";

/** The version of what is stored; rehearsals of another version are left aside. */
const VERSION = 1;

/** How many runs are kept; the oldest go first. */
export const MOST_RUNS = 20;

const MOST_SLIDES = 100_000;
const MOST_MS = 1e9;

/** The rehearsals of one deck: milliseconds on each slide, a list per run, the oldest run first. No word of the memo. */
export interface Rehearsals {
  readonly version: typeof VERSION;
  /** The deck's fingerprint: the runs of another memo are none of this one. */
  readonly fingerprint: string;
  readonly runs: readonly (readonly number[])[];
}

/** A deck that was never rehearsed. */
export function noRehearsals(fingerprint: string): Rehearsals {
  return { version: VERSION, fingerprint, runs: [] };
}

/** With one more run. */
export function withRun(rehearsals: Rehearsals, spentMs: readonly number[]): Rehearsals {
  return { ...rehearsals, runs: [...rehearsals.runs, spentMs].slice(-MOST_RUNS) };
}

/** Checks rehearsals that were stored or came from another window. */
export const readRehearsals: Reader<Rehearsals> = object<Rehearsals>({
  version: (value): Result<typeof VERSION> =>
    value === VERSION
      ? success(VERSION)
      : failure("saved/other-version", `These rehearsals are of version ${String(value)}, not ${VERSION}.`),
  fingerprint: text(64),
  runs: list(list(amount(0, MOST_MS), MOST_SLIDES), MOST_RUNS),
});
