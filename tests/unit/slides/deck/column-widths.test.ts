import { expect, test } from "@playwright/test";
import { GRID } from "../../../../slides/deck/canvas.ts";
import { columnWidthsPx } from "../../../../slides/deck/column-widths.ts";

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, GRID.columnGapPx * (widths.length - 1));

test("columns with their gaps fill the width and no more", () => {
  const widths = columnWidthsPx(
    [
      ["Year", "What was built in it"],
      ["1999", "a bridge over the river"],
    ],
    800,
  );
  expect([widths.length, total(widths)]).toEqual([2, 800]);
  expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
});

test("a word that no column can hold still leaves the sum at the width", () => {
  expect(total(columnWidthsPx([["a".repeat(400), "b"]], 800))).toBeLessThanOrEqual(800);
});

test("has a column for the longest row", () => {
  expect(columnWidthsPx([["a"], ["a", "b", "c"]], 800).length).toBe(3);
});

test("a table of two hundred thousand rows has widths", () => {
  const rows = Array.from({ length: 200_000 }, () => ["a", "b"]);
  expect(total(columnWidthsPx(rows, 800))).toBe(800);
});
