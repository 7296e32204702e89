import { expect, test } from "@playwright/test";
import {
  moveSplit,
  readArrangement,
  splitPercent,
  usualArrangement,
} from "../../../../../renderer/presenter/layout/arrangement.ts";
import { layoutIds, nextLayout } from "../../../../../renderer/presenter/layout/layouts.ts";

test("a border stays within its bounds, and each layout keeps its own", () => {
  const moved = moveSplit(moveSplit(usualArrangement, "side", 99), "stack", 40);
  expect([splitPercent(moved, "side"), splitPercent(moved, "stack")]).toEqual([80, 40]);
  expect(splitPercent({ ...moved, layout: "notes" }, "side")).toBe(70);
  expect(splitPercent(moveSplit(moved, "side", null), "side")).toBe(65);
});

test("a layout without a border can't move it", () => {
  const minimal = { ...usualArrangement, layout: "minimal" as const };
  expect(moveSplit(minimal, "side", 50)).toBe(minimal);
});

test("an arrangement is read as it was kept; anything else is refused", () => {
  const moved = moveSplit(usualArrangement, "side", 44);
  expect(readArrangement(JSON.stringify(moved))).toEqual({ ok: true, value: moved });
  for (const json of ["", "{", "null", '{"layout":"huge"}', '{"layout":"notes","splits":{}}'])
    expect(readArrangement(json).ok).toBe(false);
});

test("the layouts follow each other round", () => {
  expect(layoutIds.map(nextLayout)).toEqual([...layoutIds.slice(1), layoutIds[0]]);
});
