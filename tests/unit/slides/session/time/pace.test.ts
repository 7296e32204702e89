import { expect, test } from "@playwright/test";
import {
  leftMs,
  paceOfBriefing,
  paceOfSlide,
  plannedMs,
  slideTargets,
} from "../../../../../slides/session/time/pace.ts";

const minute = 60_000;

test("a planned length is counted on the briefing's clock, an end on the wall's", () => {
  const now = { elapsedMs: 8 * minute, wallMs: 100 * minute };
  expect(plannedMs({ kind: "length", ms: 20 * minute }, now)).toBe(20 * minute);
  expect(leftMs({ kind: "length", ms: 5 * minute }, now)).toBe(-3 * minute);
  expect(plannedMs({ kind: "until", wallMs: 110 * minute }, now)).toBe(18 * minute);
  expect(leftMs({ kind: "until", wallMs: 110 * minute }, now)).toBe(10 * minute);
  expect(leftMs(null, now)).toBeNull();
});

test("targets are the reading times, at least five seconds, unless set by hand", () => {
  expect(slideTargets([0, 30_000, 60_000], [null, null, 90_000], null)).toEqual([5000, 30_000, 90_000]);
});

test("what a planned length leaves after the targets set by hand is shared by reading time", () => {
  expect(slideTargets([20_000, 40_000, 60_000], [null, null, 60_000], 180_000)).toEqual([
    40_000, 80_000, 60_000,
  ]);
  expect(slideTargets([20_000, 40_000], [null, 90_000], 60_000)).toEqual([0, 90_000]);
});

test("within a slide's own time the briefing is on time; before it is ahead, after it behind", () => {
  const targets = [60_000, 60_000, 60_000];
  expect(paceOfBriefing(targets, 1, 90_000)).toEqual({ kind: "on-time", byMs: 0 });
  expect(paceOfBriefing(targets, 1, 30_000)).toEqual({ kind: "ahead", byMs: 30_000 });
  expect(paceOfBriefing(targets, 1, 150_000)).toEqual({ kind: "behind", byMs: 30_000 });
  expect(paceOfBriefing(targets, 1, 125_000)).toEqual({ kind: "on-time", byMs: 0 });
});

test("a slide is behind when its time has been over for ten seconds", () => {
  expect(paceOfSlide(30_000, 12_000)).toEqual({ kind: "on-time", byMs: 0 });
  expect(paceOfSlide(30_000, 45_000)).toEqual({ kind: "behind", byMs: 15_000 });
});
