import { expect, test } from "@playwright/test";
import { widthOf } from "../../../../slides/deck/measure.ts";

const STRONG = { strong: true, emphasis: false };

test("adds up the advances of the display cut and its tracking", () => {
  // Source Serif 4 at optical size 60 and weight 400, as Chromium draws it: W 890, a 454, n 558 thousandths of an em.
  expect(widthOf("Wan", "quotation-74")).toBeCloseTo((74 * (890 + 454 + 558 - 3 * 10)) / 1000, 6);
});

test("knows the text cut's wider letters", () => {
  expect(widthOf("Wan", "item-32")).toBeCloseTo((32 * (962 + 509 + 606)) / 1000, 6);
});

test("gives all figures one width", () => {
  for (const step of ["item-32", "cell-26", "label-24", "code-24"] as const)
    expect(new Set([..."0123456789"].map((digit) => widthOf(digit, step))).size).toBe(1);
});

test("sets code in a fixed pitch, strong or not", () => {
  expect(widthOf("iW.", "code-24")).toBeCloseTo(3 * 24 * 0.6, 6);
  expect(widthOf("iW.", "code-24", STRONG)).toBeCloseTo(3 * 24 * 0.6, 6);
});

test("makes strong text wider than plain text", () => {
  expect(widthOf("victory", "item-32", STRONG)).toBeGreaterThan(widthOf("victory", "item-32"));
});

test("takes an em for a character of Chinese, Japanese or Korean", () => {
  expect(widthOf("平和", "item-32")).toBe(64);
});

test("gives marks, joiners and soft hyphens no width", () => {
  expect(widthOf("\u0301\u200d\u00ad\ufe0f", "item-32")).toBe(0);
});
