import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { anchorAt, findAnchor } from "../../../../slides/arrangement/anchor.ts";
import { spanOf, wordsOf } from "../briefing-of.ts";

const TEXT = "We wait. The mill stands. We wait. The harbour opens. We wait.";

test("finds the very passage again among equal ones", () => {
  for (const start of [0, 26, 54]) {
    const span = { start, end: start + 8 };
    expect(findAnchor(TEXT, anchorAt(TEXT, span))).toEqual(span);
  }
});

test("finds it by its surroundings when the text before it has grown", () => {
  const anchor = anchorAt(TEXT, { start: 26, end: 34 });
  const longer = `We wait. And we wait. ${TEXT}`;
  expect(findAnchor(longer, anchor)).toEqual({ start: 48, end: 56 });
});

test("takes text that was wrapped anew for the same", () => {
  const anchor = anchorAt(TEXT, spanOf(TEXT, "The harbour opens."));
  const wrapped = TEXT.replaceAll(" ", "\n");
  const found = findAnchor(wrapped, anchor);
  expect(found === null ? null : wordsOf({ text: wrapped }, found)).toBe("The\nharbour\nopens.");
});

test("finds nothing where the words have changed", () => {
  expect(findAnchor("The mill stood.", anchorAt(TEXT, spanOf(TEXT, "The mill stands.")))).toBeNull();
});

test("signs that mean something to a search are words like others", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.string(),
      fc.string(),
      (words, before, after) => {
        const text = `${before} ${words} ${after}`;
        const span = { start: before.length + 1, end: before.length + 1 + words.length };
        expect(findAnchor(text, anchorAt(text, span))).toEqual(span);
      },
    ),
  );
});
