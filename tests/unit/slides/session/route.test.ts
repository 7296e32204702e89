import { expect, test } from "@playwright/test";
import { chooseRoute } from "../../../../slides/routes/chosen-route.ts";
import { reduce } from "../../../../slides/session/reduce.ts";
import { readAction } from "../../../../slides/session/read-action.ts";
import type { Action, Session } from "../../../../slides/session/session.ts";
import { newSession, startOf } from "../../../../slides/session/start.ts";
import { slideTargets } from "../../../../slides/session/time/pace.ts";
import { briefingOf } from "../briefing-of.ts";
import { startWith } from "./support.ts";

const next: Action = { kind: "next" };
const shorter: Action = { kind: "route", route: { minutes: 5, leftOut: [1, 2] } };

/** Applies actions one second apart, beginning at second 1. */
function after(start: Session, ...actions: readonly Action[]): Session {
  return actions.reduce((session, action, index) => reduce(session, action, (index + 1) * 1000), start);
}

const slideAfter = (start: Session, ...actions: readonly Action[]): number =>
  after(start, ...actions).position.slide;

test("a shorter version is walked without what it leaves out, and the whole deck again without it", () => {
  const session = after(newSession(startWith([0, 0, 0, 0, 0])), shorter);
  expect([slideAfter(session, next), slideAfter(session, next, next)]).toEqual([3, 4]);
  expect(slideAfter(session, { kind: "last" }, { kind: "previous" }, { kind: "previous" })).toBe(0);
  expect(slideAfter(session, { kind: "route", route: null }, next)).toBe(1);
});

test("choosing a version moves nobody; a slide that it leaves out can be gone to, and leads back into it", () => {
  const session = after(newSession(startWith([0, 0, 0, 0])), { kind: "go-to", slide: 1 }, shorter);
  expect(session.position.slide).toBe(1);
  expect([slideAfter(session, next), slideAfter(session, { kind: "previous" })]).toEqual([3, 0]);
});

test("backup slides are still walked through, but not those of the show that a version leaves out", () => {
  const session = after(newSession(startWith([0, 0, 0, 0, 0], { passed: [3, 4] })), shorter);
  expect(slideAfter(session, next)).toBe(0);
  expect(slideAfter(session, { kind: "go-to", slide: 3 }, next)).toBe(4);
});

test("a version brings its length as the plan, and takes it away again; a plan set by hand stays", () => {
  const session = newSession(startWith([0, 0, 0]));
  const planOf = (...actions: readonly Action[]) => after(session, ...actions).timing.plan;
  const mine = { kind: "length", ms: 420_000 } as const;
  expect([
    planOf(shorter),
    planOf(shorter, { kind: "route", route: null }),
    planOf({ kind: "time", change: { kind: "plan", plan: mine } }, shorter),
  ]).toEqual([{ kind: "length", ms: 300_000 }, null, mine]);
});

test("slides that a version leaves out have no share of the time", () => {
  expect(slideTargets([10_000, 10_000, 20_000], [null, 7000, null], 60_000, [1])).toEqual([
    20_000, 0, 40_000,
  ]);
});

test("a deck with a version begins on its first slide, with the seconds that were planned by hand", async () => {
  const { deck } = await briefingOf(
    ["# Harbour", "The mill stands.", "Nobody has paid.", "The bridge is safe."].join("\n\n"),
  );
  const slides = deck.slides.map((slide, at) => ({ ...slide, plannedSeconds: at === 1 ? 90 : null }));
  const start = startOf({ ...deck, slides, route: 2 }, 0);
  expect([start.position.slide, start.route?.minutes, start.targetsMs]).toEqual([
    0,
    2,
    [null, 90_000, null, null],
  ]);
  expect(start.route).toEqual(chooseRoute({ slides }, 2));
});

test("a length that was asked for outdoes the version's own", async () => {
  const { deck } = await briefingOf("# Harbour\n\nThe mill stands.\n\nNobody has paid.");
  const plans = [null, 45].map(
    (minutes) => newSession(startOf({ ...deck, route: 2 }, 0, minutes)).timing.plan,
  );
  expect(plans).toEqual([
    { kind: "length", ms: 120_000 },
    { kind: "length", ms: 2_700_000 },
  ]);
});

test("a version from outside is checked", () => {
  expect(readAction(shorter)).toEqual({ ok: true, value: shorter });
  const wrong = [{ minutes: 7, leftOut: [] }, { minutes: 5, leftOut: [-1] }, 5];
  expect(wrong.map((route) => readAction({ kind: "route", route }).ok)).toEqual([false, false, false]);
});
