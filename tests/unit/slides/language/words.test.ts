import { expect, test } from "@playwright/test";
import { countWords, readingLength, wordSpans } from "../../../../slides/language/words.ts";

const wordsIn = (text: string): readonly string[] =>
  wordSpans(text).map(({ start, end }) => text.slice(start, end));

test("a word is a run of letters, digits and combining marks", () => {
  expect(wordsIn("The U.S. won’t pay 1,250 € for “re-\nbuilding” cafe\u0301s.")).toEqual([
    "The",
    "U",
    "S",
    "won",
    "t",
    "pay",
    "1",
    "250",
    "for",
    "re",
    "building",
    "cafe\u0301s",
  ]);
});

test("words of every script are words", () => {
  expect(wordsIn("мир سلام 和平です שלום नमस्ते")).toEqual(["мир", "سلام", "和平です", "שלום", "नमस्ते"]);
});

test("signs, spaces and pictures are no words", () => {
  expect([countWords(""), countWords(" — … § 😀 \u200b ")]).toEqual([0, 0]);
});

test("shifts the spans by the offset of the text", () => {
  expect(wordSpans("a bc", 10)).toEqual([
    { start: 10, end: 11 },
    { start: 12, end: 14 },
  ]);
});

test("reads as long as it has words where words are spaced", () => {
  expect(readingLength("Wars are about winning the peace.")).toBe(6);
});

test("two signs of Chinese or Japanese read as long as a word", () => {
  expect([readingLength("和平会议"), readingLength("和平会"), readingLength("the 和平 plan")]).toEqual([
    2, 2, 3,
  ]);
});

test("Korean words are spaced, so they count as words", () => {
  expect(readingLength("한국 평화 회담")).toBe(3);
});
