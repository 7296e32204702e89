import * as fc from "fast-check";
import { expect, test } from "@playwright/test";
import { elapsedMs } from "../../../../../slides/session/clock.ts";
import { reduce } from "../../../../../slides/session/reduce.ts";
import type { Action, Session } from "../../../../../slides/session/session.ts";
import { spentUntil } from "../../../../../slides/session/time/account-time.ts";
import { anyAction, threeSlides } from "../support.ts";

/** What the session is after these actions, each at its time in seconds. */
function after(steps: readonly (readonly [number, Action])[], start: Session = threeSlides()): Session {
  return steps.reduce((session, [seconds, action]) => reduce(session, action, seconds * 1000), start);
}

function spentAt(session: Session, seconds: number): readonly number[] {
  const { position, clock, ended, timing } = session;
  const elapsed = elapsedMs(clock, seconds * 1000);
  return spentUntil(timing, { slide: position.slide, elapsedMs: elapsed, ended }).map((ms) => ms / 1000);
}

const next: Action = { kind: "next-slide" };
const previous: Action = { kind: "previous-slide" };
const pause: Action = { kind: "pause-clock" };
const reset: Action = { kind: "reset-clock" };
const rehearse: Action = { kind: "time", change: { kind: "rehearse", on: true } };
const stopRehearsing: Action = { kind: "time", change: { kind: "rehearse", on: false } };

test("time goes to the slide it is spent on, also when one comes back, and none of a pause does", () => {
  const session = after([
    [10, next],
    [30, next],
    [40, pause],
    [100, previous],
    [120, pause],
    [125, next],
  ]);
  expect(spentAt(session, 130)).toEqual([0, 25, 15]);
});

test("the clock starts with the second slide, so that waiting on the first costs nothing", () => {
  expect(spentAt(after([[600, next]]), 605)).toEqual([0, 5, 0]);
});

test("a rehearsal is there to be kept when it is ended, when the clock is reset and when the briefing ends", () => {
  const running: readonly (readonly [number, Action])[] = [
    [0, rehearse],
    [10, next],
    [30, next],
  ];
  const kept = { number: 1, spentMs: [0, 20_000, 30_000] };
  expect(after([...running, [60, stopRehearsing]]).timing.finished).toEqual(kept);
  expect(after([...running, [60, { kind: "end" }]]).timing.finished).toEqual(kept);
  const again = after([...running, [57, reset], [60, reset]]);
  expect(again.timing.finished).toEqual(kept);
  expect(spentAt(again, 65)).toEqual([0, 0, 5]);
});

test("a run that is no rehearsal is not kept, nor is one in which no time went by", () => {
  expect(
    after([
      [10, next],
      [60, { kind: "end" }],
    ]).timing.finished,
  ).toBeNull();
  expect(
    after([
      [0, rehearse],
      [60, stopRehearsing],
    ]).timing.finished,
  ).toBeNull();
});

test("targets for slides that are not there change nothing", () => {
  const session = threeSlides();
  const change = (slide: number): Session =>
    reduce(session, { kind: "time", change: { kind: "target", slide, ms: 5000 } }, 0);
  expect(change(1).timing.targetsMs).toEqual([null, 5000, null]);
  expect(change(3)).toBe(session);
  expect(change(-1)).toBe(session);
});

test("whatever happens, the slides' times add up to what the clock shows", () => {
  const steps = fc.array(fc.tuple(fc.nat(60_000), anyAction), { maxLength: 40 });
  fc.assert(
    fc.property(steps, (gaps) => {
      let nowMs = 0;
      let session = threeSlides();
      for (const [gapMs, action] of gaps) {
        nowMs += gapMs;
        session = reduce(session, action, nowMs);
        const elapsed = elapsedMs(session.clock, nowMs);
        const { position, ended, timing } = session;
        const spent = spentUntil(timing, { slide: position.slide, elapsedMs: elapsed, ended });
        expect(spent.reduce((sum, ms) => sum + ms, 0)).toBe(elapsed);
      }
    }),
  );
});
