import { expect, test } from "@playwright/test";
import { noRehearsals, readRehearsals, withRun } from "../../../../../slides/saved/rehearsals.ts";
import {
  csvText,
  measuredPace,
  spreadOver,
  targetsFrom,
} from "../../../../../slides/session/time/rehearsal.ts";

const runs = [
  [10_000, 40_000, 0],
  [20_000, 60_000, 0],
  [30_000, 80_000, 0],
];

test("a slide's times have a median, a shortest and a longest", () => {
  expect(spreadOver(runs, [1])).toEqual({ medianMs: 60_000, shortestMs: 40_000, longestMs: 80_000 });
  expect(spreadOver(runs.slice(0, 2), [0])?.medianMs).toBe(15_000);
});

test("a section's time is that of its slides together", () => {
  expect(spreadOver(runs, [0, 1])).toEqual({ medianMs: 80_000, shortestMs: 50_000, longestMs: 110_000 });
});

test("a slide that no run came by has no times and gets no target", () => {
  expect(spreadOver(runs, [2])).toBeNull();
  expect(targetsFrom(runs, 3)).toEqual([20_000, 60_000, null]);
});

test("the measured pace is words over time, on the slides that were read", () => {
  // 120 and 90; the first run, of less than a minute, says nothing.
  expect(measuredPace(runs, [0, 120, 500])).toBe(105);
  expect(measuredPace([[0, 5000, 0]], [0, 120, 0])).toBeNull();
  expect(measuredPace([[0, 90_000, 0]], [0, 10, 0])).toBeNull();
  expect(measuredPace([], [10])).toBeNull();
});

test("CSV keeps commas and quotation marks inside their cells, and starts no calculation", () => {
  expect(
    csvText([
      ["a, “b”", 'say "so"', 12.5],
      ["=1+1", "", 0],
    ]),
  ).toBe(`\ufeff"a, “b”","say ""so""",12.5\r\n'=1+1,,0\r\n`);
});

test("rehearsals are read as they were kept, and the oldest run goes when there are too many", () => {
  const many = Array.from({ length: 25 }, (_, index) => [index]).reduce(withRun, noRehearsals("abc"));
  expect(many.runs).toHaveLength(20);
  expect(many.runs[0]).toEqual([5]);
  expect(readRehearsals(structuredClone(many), "rehearsals")).toEqual({ ok: true, value: many });
  expect(readRehearsals({ ...many, version: 2 }, "rehearsals").ok).toBe(false);
});
