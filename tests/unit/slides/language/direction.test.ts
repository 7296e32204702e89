import { expect, test } from "@playwright/test";
import { directionOf } from "../../../../slides/language/direction.ts";

test("Arabic and Hebrew run from right to left", () => {
  expect([directionOf("السلام في الأرض"), directionOf("שלום על הארץ")]).toEqual(["rtl", "rtl"]);
});

test("all else runs from left to right, text without letters too", () => {
  expect(["peace", "мир", "平和", "15 %", ""].map(directionOf)).toEqual(["ltr", "ltr", "ltr", "ltr", "ltr"]);
});

test("more than half of the letters decide", () => {
  expect([directionOf("NATO في السلام والحرب"), directionOf("The word سلام means peace")]).toEqual([
    "rtl",
    "ltr",
  ]);
});
