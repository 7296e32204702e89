import { expect, test } from "@playwright/test";
import { marksIn } from "../../../../slides/memo/marks-in.ts";
import type { Mark } from "../../../../slides/memo/memo.ts";

const mark = (start: number, end: number): Mark => ({ kind: "strong", start, end, target: null });

const MARKS = [mark(0, 50), mark(2, 4), mark(10, 12), mark(20, 30), mark(25, 26)];

test("finds the marks that touch a span, in order", () => {
  expect(marksIn(MARKS, { start: 11, end: 22 })).toEqual([MARKS[0], MARKS[2], MARKS[3]]);
});

test("a mark that ends where the span begins does not touch it", () => {
  expect(marksIn(MARKS, { start: 4, end: 10 })).toEqual([MARKS[0]]);
});

test("finds a mark that reaches over many others", () => {
  expect(marksIn(MARKS, { start: 40, end: 41 })).toEqual([MARKS[0]]);
});

test("finds none behind the last, and none without marks", () => {
  expect([marksIn(MARKS, { start: 60, end: 70 }), marksIn([], { start: 0, end: 9 })]).toEqual([[], []]);
});
