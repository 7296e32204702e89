import { expect, test } from "@playwright/test";
import { contentWords } from "../../../../slides/deck/content-words.ts";

test("small words carry no subject, in any language", () => {
  expect([contentWords("It is not of the"), contentWords("der und die"), contentWords("les et la")]).toEqual([
    [],
    [],
    [],
  ]);
});

test("a contraction is as small as its first half", () => {
  expect(contentWords("it's don’t we're they’ve")).toEqual([]);
});

test("one word in several forms is one word", () => {
  expect(contentWords("Wins winning rebuilds rebuilding")).toEqual(["wins", "win", "rebuild", "rebuild"]);
});

test("single letters and signs carry no subject", () => {
  expect(contentWords("x — 5 %")).toEqual([]);
});
