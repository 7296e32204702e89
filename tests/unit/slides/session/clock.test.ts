import { expect, test } from "@playwright/test";
import {
  bridgeClock,
  elapsedMs,
  LONGEST_BRIDGED_MS,
  pauseClock,
  resetClock,
  runClock,
} from "../../../../slides/session/clock.ts";
import type { Snapshot } from "../../../../slides/session/session.ts";
import { threeSlides } from "./support.ts";

const running = { kind: "running", sinceMs: 1000, carriedMs: 500 } as const;

/** Saved at wall time 100 000 with one minute on the clock. */
const saved: Snapshot = {
  epoch: 1,
  revision: 7,
  session: threeSlides({ clock: running }),
  elapsedMs: 60_000,
  wallMs: 100_000,
};

const bridged = (gapMs: number): string =>
  bridgeClock(saved, { monotonicMs: 20, wallMs: saved.wallMs + gapMs }).kind;

test("a stopped clock shows nothing, a running one what it carried and what has passed, a paused one what it carried", () => {
  expect([
    elapsedMs({ kind: "stopped" }, 9000),
    elapsedMs(running, 9000),
    elapsedMs({ kind: "paused", carriedMs: 70, sleptMs: null }, 9000),
  ]).toEqual([0, 8500, 70]);
});

test("a time before its start takes nothing from a running clock", () => {
  expect(elapsedMs(running, 0)).toBe(500);
});

test("pausing and running again lose nothing", () => {
  expect(elapsedMs(runClock(pauseClock(running, 3000), 8000), 9000)).toBe(3500);
});

test("a reset leaves a paused clock paused and a running one running", () => {
  expect(resetClock({ kind: "paused", carriedMs: 70, sleptMs: null }, 5)).toEqual({
    kind: "paused",
    carriedMs: 0,
    sleptMs: null,
  });
  expect(resetClock(running, 5)).toEqual({ kind: "running", sinceMs: 5, carriedMs: 0 });
});

test("a restart counts the gap by wall time", () => {
  expect(bridgeClock(saved, { monotonicMs: 20, wallMs: 103_000 })).toEqual({
    kind: "running",
    sinceMs: 20,
    carriedMs: 63_000,
  });
});

test("a wall clock set back by an hour takes nothing away", () => {
  const set = { monotonicMs: 20, wallMs: saved.wallMs - 3_600_000 };
  expect(bridgeClock(saved, set)).toEqual({ kind: "running", sinceMs: 20, carriedMs: 60_000 });
});

test("after more than five minutes the clock is paused at what it showed", () => {
  expect([bridged(LONGEST_BRIDGED_MS), bridged(LONGEST_BRIDGED_MS + 1)]).toEqual(["running", "paused"]);
});
