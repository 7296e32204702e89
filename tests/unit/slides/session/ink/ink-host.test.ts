import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { applyInk } from "../../../../../slides/session/ink/apply-ink.ts";
import type { Ink, InkAction } from "../../../../../slides/session/ink/ink.ts";
import { createInkHost, inkOf } from "../../../../../slides/session/ink/ink-host.ts";
import { readInkAction, readInkChange, readInkState } from "../../../../../slides/session/ink/read-ink.ts";

/** The ink of a host that was asked for all of this. */
function after(...actions: readonly InkAction[]): Ink {
  const host = createInkHost(null);
  for (const action of actions) host.act(action);
  return inkOf(host.state());
}

function begin(id: string, slide = 0): InkAction {
  return { kind: "begin", slide, stroke: { id, colour: "red", points: [0.1, 0.2] } };
}

function idsOn(ink: Ink, slide = 0): readonly string[] {
  return ink.get(slide)?.map(({ id }) => id) ?? [];
}

test("a stroke grows as the pen moves, and each slide keeps its own ink", () => {
  const ink = after(begin("a"), begin("b", 1), { kind: "extend", slide: 0, id: "a", points: [0.3, 0.4] });
  expect(ink.get(0)).toEqual([{ id: "a", colour: "red", points: [0.1, 0.2, 0.3, 0.4] }]);
  expect(idsOn(ink, 1)).toEqual(["b"]);
});

test("undo takes back what came last: a stroke, what was rubbed out, what was cleared", () => {
  const drawn = [begin("a"), begin("b"), begin("c")] as const;
  const undo: InkAction = { kind: "undo", slide: 0 };
  expect(idsOn(after(...drawn, undo))).toEqual(["a", "b"]);
  const rubbed = [...drawn, { kind: "remove", slide: 0, ids: ["a", "c"] } as const];
  expect(idsOn(after(...rubbed))).toEqual(["b"]);
  expect(idsOn(after(...rubbed, undo))).toEqual(["a", "b", "c"]);
  expect(idsOn(after(...drawn, { kind: "clear", slide: 0 }, undo))).toEqual(["a", "b", "c"]);
  expect(idsOn(after(...drawn, undo, undo, undo, undo))).toEqual([]);
});

test("nothing is told of what changes nothing", () => {
  const host = createInkHost(null);
  host.act(begin("a"));
  const idle: readonly InkAction[] = [
    begin("a"),
    { kind: "remove", slide: 0, ids: ["x"] },
    { kind: "clear", slide: 4 },
    { kind: "undo", slide: 4 },
    { kind: "extend", slide: 0, id: "x", points: [0, 0] },
  ];
  expect(idle.map((action) => host.act(action))).toEqual(idle.map(() => null));
});

const slide = fc.integer({ min: 0, max: 2 });
const id = fc.constantFrom("a", "b", "c", "d");
const points = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 })
  .map((numbers) => numbers.slice(0, numbers.length - (numbers.length % 2)));
const anyInkAction: fc.Arbitrary<InkAction> = fc.oneof(
  fc.tuple(slide, id, points).map(([slide, id, points]): InkAction => ({
    kind: "begin",
    slide,
    stroke: { id, colour: "blue", points },
  })),
  fc
    .tuple(slide, id, points)
    .map(([slide, id, points]): InkAction => ({ kind: "extend", slide, id, points })),
  fc.tuple(slide, fc.array(id, { maxLength: 3 })).map(([slide, ids]): InkAction => ({
    kind: "remove",
    slide,
    ids,
  })),
  fc
    .tuple(fc.constantFrom("undo" as const, "clear" as const), slide)
    .map(([kind, slide]) => ({ kind, slide })),
);

test("a window that joins at any moment draws what the host has, from then on", () => {
  fc.assert(
    fc.property(fc.array(anyInkAction, { maxLength: 40 }), fc.nat(40), (actions, joins) => {
      const host = createInkHost(null);
      let window: Ink | null = null;
      for (const [index, action] of actions.entries()) {
        if (index === joins) window = inkOf(host.state());
        const change = host.act(action);
        if (window !== null && change !== null) window = applyInk(window, change.effect);
      }
      const drawn = window ?? inkOf(host.state());
      expect([0, 1, 2].map((slide) => drawn.get(slide) ?? [])).toEqual(
        [0, 1, 2].map((slide) => inkOf(host.state()).get(slide) ?? []),
      );
    }),
  );
});

test("what travels is read back, and what is no ink is refused", () => {
  const host = createInkHost(null);
  const change = host.act(begin("a"));
  expect(readInkChange(structuredClone(change))).toEqual({ ok: true, value: change });
  expect(readInkState(structuredClone(host.state()))).toEqual({ ok: true, value: host.state() });
  const stroke = { id: "a", colour: "red", points: [0.5] };
  expect(readInkAction({ kind: "begin", slide: 0, stroke }).ok).toBe(false);
  expect(
    readInkAction({ kind: "begin", slide: 0, stroke: { ...stroke, colour: "pink", points: [] } }).ok,
  ).toBe(false);
  fc.assert(fc.property(fc.anything(), (value) => typeof readInkAction(value).ok === "boolean"));
});
