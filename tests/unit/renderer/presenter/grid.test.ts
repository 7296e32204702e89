import { expect, test } from "@playwright/test";
import { gridTarget } from "../../../../renderer/presenter/grid.ts";

/** Eight cells in rows of three. */
const cells = Array.from({ length: 8 }, (_, index) => ({
  left: (index % 3) * 100,
  top: Math.floor(index / 3) * 60,
}));

test("arrows walk in reading order and stop at the ends", () => {
  const walk = (key: string, at: number): number | null => gridTarget(key, at, cells, "ltr");
  expect([walk("ArrowRight", 2), walk("ArrowRight", 7), walk("ArrowLeft", 3), walk("ArrowLeft", 0)]).toEqual([
    3, 7, 2, 0,
  ]);
});

test("in right-to-left decks left goes on", () => {
  expect([gridTarget("ArrowLeft", 2, cells, "rtl"), gridTarget("ArrowRight", 2, cells, "rtl")]).toEqual([
    3, 1,
  ]);
});

test("up and down keep to the column, as near as a short row allows", () => {
  const walk = (key: string, at: number): number | null => gridTarget(key, at, cells, "ltr");
  expect([
    walk("ArrowDown", 1),
    walk("ArrowDown", 5),
    walk("ArrowUp", 4),
    walk("ArrowUp", 1),
    walk("ArrowDown", 7),
  ]).toEqual([4, 7, 1, 1, 7]);
});

test("other keys are not the grid's", () => {
  expect(gridTarget("b", 1, cells, "ltr")).toBeNull();
});
