import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { newSession } from "../../../../slides/session/start.ts";
import { readAction } from "../../../../slides/session/read-action.ts";
import { reduce } from "../../../../slides/session/reduce.ts";
import { agedSnapshot, readSnapshot, snapshotOf, underWayMs } from "../../../../slides/session/snapshot.ts";
import { anyAction, anyBuilds, startWith, threeSlides } from "./support.ts";

const clock = { kind: "running", sinceMs: 10, carriedMs: 5 } as const;
const snapshot = snapshotOf(
  threeSlides({ clock }),
  { epoch: 3, revision: 4 },
  { monotonicMs: 100, wallMs: 9000 },
);

test("a snapshot carries the elapsed time and the wall time of its making", () => {
  expect([snapshot.elapsedMs, snapshot.wallMs]).toEqual([95, 9000]);
});

test("a snapshot that a window kept for a while is older by that while", () => {
  const aged = agedSnapshot(snapshot, 400);
  expect([aged.elapsedMs, aged.wallMs]).toEqual([495, 9400]);
});

test("a snapshot that came late is told from a wall clock that was set", () => {
  const arrivals = [9000, 11_300, 8000, 9000 + 3_600_000];
  expect(arrivals.map((wallMs) => underWayMs(snapshot, wallMs))).toEqual([0, 2300, 0, 0]);
});

test("reads back every snapshot that a session can give", () => {
  fc.assert(
    fc.property(anyBuilds, fc.array(anyAction, { maxLength: 30 }), (builds, actions) => {
      const session = actions.reduce(
        (now, action, index) => reduce(now, action, index),
        newSession(startWith(builds)),
      );
      const sent = snapshotOf(session, { epoch: 1, revision: 1 }, { monotonicMs: 50, wallMs: 50 });
      expect(readSnapshot(structuredClone(sent))).toEqual({ ok: true, value: sent });
    }),
  );
});

test("refuses what is no snapshot and says where", () => {
  const read = readSnapshot({ ...snapshot, session: { ...snapshot.session, curtain: "pink" } });
  expect(read.ok ? null : read.problem.message).toBe(
    'snapshot.session.curtain should be one of open, black, white, end, found "pink".',
  );
});

test("brings a position that the deck does not have into range", () => {
  const read = readSnapshot({
    ...snapshot,
    session: { ...snapshot.session, position: { slide: 77, build: 3 } },
  });
  expect(read.ok && read.value.session.position).toEqual({ slide: 2, build: 0 });
});

test("never throws on outside data", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof readSnapshot(value).ok).toBe("boolean");
      expect(typeof readAction(value).ok).toBe("boolean");
    }),
  );
});

test("reads actions with their payload and nothing else", () => {
  expect(readAction({ kind: "go-to", slide: 4, extra: 1 })).toEqual({
    ok: true,
    value: { kind: "go-to", slide: 4 },
  });
  expect(
    [{ kind: "go-to" }, { kind: "digit", digit: 12 }, { kind: "explode" }, "next"].map(
      (value) => readAction(value).ok,
    ),
  ).toEqual([false, false, false, false]);
});
