import { expect, test } from "@playwright/test";
import { quotationLookup, quotationsWithin } from "../../../../slides/deck/quotation-lookup.ts";
import type { Quotation } from "../../../../slides/quotations/quotation.ts";

const quotation = (start: number, end: number): Quotation => ({
  start,
  end,
  attribution: null,
  marked: true,
  paragraphs: [{ start, end }],
  nested: [],
});

const [first, second, third] = [quotation(5, 10), quotation(10, 15), quotation(20, 30)];
const ALL = [first, second, third].filter((one) => one !== undefined);

test("finds the quotation that covers an offset, its first character in and its end out", () => {
  const at = quotationLookup(ALL);
  expect([4, 5, 9, 10, 14, 15, 29, 30].map(at)).toEqual([
    null,
    first,
    first,
    second,
    second,
    null,
    third,
    null,
  ]);
});

test("finds none among none", () => {
  expect([quotationLookup([])(3), quotationsWithin([], { start: 0, end: 9 })]).toEqual([null, []]);
});

test("finds the quotations that stand whole in a span", () => {
  expect([
    quotationsWithin(ALL, { start: 5, end: 20 }),
    quotationsWithin(ALL, { start: 6, end: 25 }),
    quotationsWithin(ALL, { start: 0, end: 99 }),
  ]).toEqual([[first, second], [second], [first, second, third]]);
});
