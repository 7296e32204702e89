import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { elapsedMs } from "../../../../slides/session/clock.ts";
import { newSession } from "../../../../slides/session/start.ts";
import { QUESTION_LAPSES_MS, reduce } from "../../../../slides/session/reduce.ts";
import type { Action, Session } from "../../../../slides/session/session.ts";
import { anyAction, anyBuilds, startWith, threeSlides } from "./support.ts";

/** Applies actions one second apart, beginning at second 1. */
function after(start: Session, ...actions: readonly Action[]): Session {
  return actions.reduce((session, action, index) => reduce(session, action, (index + 1) * 1000), start);
}

const times = (often: number, action: Action): readonly Action[] =>
  Array.from({ length: often }, () => action);

const digits = (...typed: readonly number[]): readonly Action[] =>
  typed.map((digit) => ({ kind: "digit", digit }));

test("goes through the builds of a slide before the next slide", () => {
  const positions = [1, 2, 3, 4, 5].map(
    (steps) => after(threeSlides(), ...times(steps, { kind: "next" })).position,
  );
  expect(positions).toEqual([
    { slide: 1, build: 0 },
    { slide: 1, build: 1 },
    { slide: 1, build: 2 },
    { slide: 2, build: 0 },
    { slide: 2, build: 0 },
  ]);
});

test("comes back to a slide with all its builds", () => {
  const session = threeSlides({ position: { slide: 2, build: 0 } });
  expect(after(session, { kind: "previous" }).position).toEqual({ slide: 1, build: 2 });
});

test("skips builds both ways", () => {
  const session = threeSlides({ position: { slide: 1, build: 1 } });
  expect(after(session, { kind: "next-slide" }).position).toEqual({ slide: 2, build: 0 });
  expect(after(session, { kind: "previous-slide" }).position).toEqual({ slide: 0, build: 0 });
});

test("skipping on the last slide keeps its builds", () => {
  const session = { ...newSession(startWith([0, 2], { position: { slide: 1, build: 2 } })) };
  expect(reduce(session, { kind: "next-slide" }, 1000)).toBe(session);
});

test("starts the clock on leaving the first slide", () => {
  expect(after(threeSlides(), { kind: "next" }).clock).toEqual({
    kind: "running",
    sinceMs: 1000,
    carriedMs: 0,
  });
});

test("keeps elapsed time across a pause", () => {
  const session = after(
    threeSlides(),
    { kind: "next" },
    { kind: "pause-clock" },
    { kind: "dismiss" },
    { kind: "pause-clock" },
  );
  expect(session.clock).toEqual({ kind: "running", sinceMs: 4000, carriedMs: 1000 });
});

test("resets the clock only when asked twice", () => {
  const running = after(threeSlides(), { kind: "next" });
  const asked = reduce(running, { kind: "reset-clock" }, 2000);
  expect(asked.question).toEqual({ about: "reset-clock", askedMs: 2000 });
  expect(asked.clock).toBe(running.clock);
  expect(reduce(asked, { kind: "reset-clock" }, 3000).clock).toEqual({
    kind: "running",
    sinceMs: 3000,
    carriedMs: 0,
  });
});

test("a key that moves only lifts the curtain and stays", () => {
  for (const curtain of ["black", "white"] as const) {
    for (const kind of ["next", "previous", "next-slide", "previous-slide", "first", "last"] as const) {
      const covered = threeSlides({ curtain, position: { slide: 1, build: 1 } });
      expect(after(covered, { kind })).toEqual({ ...covered, curtain: "open" });
    }
  }
});

test("the same curtain key lifts the curtain, the other one changes its colour", () => {
  const black = after(threeSlides(), { kind: "black" });
  expect(black.curtain).toBe("black");
  expect(after(black, { kind: "black" }).curtain).toBe("open");
  expect(after(black, { kind: "white" }).curtain).toBe("white");
});

test("a slide asked for by number is shown, curtain or not", () => {
  const black = threeSlides({ curtain: "black" });
  const shown = after(black, ...digits(3), { kind: "go-to-typed" });
  expect([shown.position, shown.curtain, shown.typed]).toEqual([{ slide: 2, build: 0 }, "open", null]);
});

test("a number beyond the deck leads to its last slide, zero to its first", () => {
  expect(after(threeSlides(), ...digits(9, 9), { kind: "go-to-typed" }).position.slide).toBe(2);
  expect(
    after(threeSlides({ position: { slide: 1, build: 0 } }), ...digits(0), { kind: "go-to-typed" }).position
      .slide,
  ).toBe(0);
});

test("any other key drops the digits", () => {
  expect(after(threeSlides(), ...digits(2), { kind: "black" }).typed).toBeNull();
});

test("freeze holds the audience until F comes again, and nothing else ends it", () => {
  const frozen = after(
    threeSlides(),
    { kind: "freeze" },
    { kind: "next" },
    { kind: "black" },
    { kind: "leave" },
    { kind: "last" },
  );
  expect(frozen.frozenAt).toEqual({ slide: 0, build: 0 });
  expect(frozen.position).toEqual({ slide: 2, build: 0 });
  expect(after(frozen, { kind: "freeze" }).frozenAt).toBeNull();
});

test("Esc leaves the digits, then the panel, the tool, the curtain and the desktop, before it asks", () => {
  const deep = threeSlides({ typed: "1", panel: "help", tool: "pen", curtain: "black", desktop: true });
  const states = [1, 2, 3, 4, 5, 6].map((often) => {
    const { typed, panel, tool, curtain, desktop, question } = after(
      deep,
      ...times(often, { kind: "leave" }),
    );
    return [typed, panel, tool, curtain, desktop, question !== null];
  });
  expect(states).toEqual([
    [null, "help", "pen", "black", true, false],
    [null, null, "pen", "black", true, false],
    [null, null, null, "black", true, false],
    [null, null, null, "open", true, false],
    [null, null, null, "open", false, false],
    [null, null, null, "open", false, true],
  ]);
});

test("a second Esc ends", () => {
  expect(after(threeSlides(), { kind: "leave" }, { kind: "leave" }).ended).toBe(true);
});

test("the question lapses after five seconds", () => {
  const asked = reduce(threeSlides(), { kind: "leave" }, 1000);
  expect(reduce(asked, { kind: "leave" }, 1000 + QUESTION_LAPSES_MS).ended).toBe(true);
  const late = reduce(asked, { kind: "leave" }, 1001 + QUESTION_LAPSES_MS);
  expect([late.ended, late.question]).toEqual([false, { about: "end", askedMs: 1001 + QUESTION_LAPSES_MS }]);
});

test("the question lapses on any other key", () => {
  for (const other of [{ kind: "next" }, { kind: "dismiss" }, { kind: "start", from: "first" }] as const) {
    expect(after(threeSlides(), { kind: "leave" }, other).question).toBeNull();
  }
});

test("a clicker that alternates F5 and Esc neither ends the show nor moves it", () => {
  const f5: Action = { kind: "start", from: "first" };
  const presenting = threeSlides({ position: { slide: 1, build: 1 } });
  const pressed = after(presenting, f5, { kind: "leave" }, f5, { kind: "leave" }, f5);
  expect(pressed).toEqual(presenting);
});

test("an ended session only starts again, from the first slide or from where it was", () => {
  const ended = threeSlides({ ended: true, position: { slide: 1, build: 1 } });
  expect(reduce(ended, { kind: "next" }, 1000)).toBe(ended);
  expect(reduce(ended, { kind: "start", from: "here" }, 1000).position).toEqual({ slide: 1, build: 1 });
  expect(reduce(ended, { kind: "start", from: "first" }, 1000).position).toEqual({ slide: 0, build: 0 });
});

test("the same object comes back when nothing changes", () => {
  const first = threeSlides();
  const unmoved: readonly Action[] = [
    { kind: "previous" },
    { kind: "first" },
    { kind: "dismiss" },
    { kind: "start", from: "here" },
    { kind: "go-to", slide: 0 },
  ];
  expect(unmoved.map((action) => reduce(first, action, 1000) === first)).toEqual(unmoved.map(() => true));
});

test("positions stay in range whatever happens", () => {
  fc.assert(
    fc.property(anyBuilds, fc.array(anyAction, { maxLength: 60 }), (builds, actions) => {
      const session = after(newSession(startWith(builds)), ...actions);
      for (const at of [session.position, session.frozenAt ?? session.position]) {
        const most = builds[at.slide];
        expect(most).toBeDefined();
        expect(Number.isInteger(at.build) && at.build >= 0 && at.build <= (most ?? -1)).toBe(true);
      }
    }),
  );
});

test("elapsed never runs backwards but by a reset", () => {
  fc.assert(
    fc.property(anyBuilds, fc.array(anyAction, { maxLength: 60 }), (builds, actions) => {
      let session = newSession(startWith(builds));
      for (const [index, action] of actions.entries()) {
        const nowMs = index * 700;
        const before = elapsedMs(session.clock, nowMs);
        session = reduce(session, action, nowMs);
        if (action.kind !== "reset-clock")
          expect(elapsedMs(session.clock, nowMs)).toBeGreaterThanOrEqual(before);
      }
    }),
  );
});

test("reducing does not touch the session it is given", () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 20 }), (actions) => {
      const start = Object.freeze(threeSlides());
      const copy = structuredClone(start);
      after(start, ...actions);
      expect(start).toEqual(copy);
    }),
  );
});
