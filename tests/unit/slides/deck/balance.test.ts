import { expect, test } from "@playwright/test";
import { balance, type Load } from "../../../../slides/deck/balance.ts";

/** Heights parted into groups that may be so high. */
const parted = (heights: readonly number[], heightPx: number): readonly (readonly number[])[] =>
  balance(heights, (height) => ({ heightPx: height, words: 1, lines: 1 }), {
    heightPx,
    words: 99,
    lines: 99,
  });

test("what fits on one slide stays together", () => {
  expect(parted([1, 2, 3], 6)).toEqual([[1, 2, 3]]);
});

test("as few groups as can be, as even as can be", () => {
  expect(parted([10, 10, 10, 10], 30)).toEqual([
    [10, 10],
    [10, 10],
  ]);
});

test("keeps the order even where another were more even", () => {
  expect(parted([10, 1, 1, 10], 12)).toEqual([
    [10, 1],
    [1, 10],
  ]);
});

test("what is too high stands alone", () => {
  expect(parted([1, 99, 1], 10)).toEqual([[1], [99], [1]]);
});

test("words and lines are limits as well", () => {
  const loads = [
    { heightPx: 1, words: 30, lines: 2 },
    { heightPx: 1, words: 31, lines: 2 },
    { heightPx: 1, words: 1, lines: 6 },
  ];
  const groups = balance(loads, (load) => load, { heightPx: 99, words: 60, lines: 7 });
  expect(groups.map((group) => group.map(({ words }) => words))).toEqual([[30], [31], [1]]);
});

test("nothing makes no group", () => {
  expect(parted([], 10)).toEqual([]);
});

test("what heads the next things goes to their group", () => {
  const load = (heightPx: number, leads = false): Load => ({ heightPx, words: 1, lines: 1, leads });
  const things = [load(10), load(10), load(10, true), load(10), load(10)];
  const limit = { heightPx: 30, words: 99, lines: 99 };
  expect(balance(things, (thing) => thing, limit).map((group) => group.length)).toEqual([2, 3]);
});
