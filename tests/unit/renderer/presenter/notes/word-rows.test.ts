import * as fc from "fast-check";
import { expect, test } from "@playwright/test";
import { depthOfWord, wordAtDepth, wordsOf } from "../../../../../renderer/presenter/notes/word-rows.ts";

const rows = [
  { words: 10, top: 0, height: 100 },
  { words: 5, top: 120, height: 50 },
];

test("a word stands as far down its paragraph as it is in it", () => {
  expect([0, 5, 10, 12.5, 15, 99].map((word) => depthOfWord(rows, word))).toEqual([
    0, 50, 120, 145, 170, 170,
  ]);
});

test("what stands so far down is the word there, in a gap the first one after it", () => {
  expect([0, 50, 110, 145, 999].map((depth) => wordAtDepth(rows, depth))).toEqual([0, 5, 10, 12.5, 15]);
});

test("notes without words stand at their top", () => {
  expect([depthOfWord([], 3), wordAtDepth([], 50), wordsOf([])]).toEqual([0, 0, 0]);
});

test("from word to depth and back is the same word, whatever the paragraphs", () => {
  const paragraphs = fc.array(
    fc.record({ words: fc.integer({ min: 1, max: 200 }), height: fc.integer({ min: 20, max: 900 }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(paragraphs, fc.double({ min: 0, max: 0.999, noNaN: true }), (list, part) => {
      let top = 0;
      const laid = list.map(({ words, height }) => {
        const row = { words, height, top };
        top += height + 12;
        return row;
      });
      const word = wordsOf(laid) * part;
      expect(wordAtDepth(laid, depthOfWord(laid, word))).toBeCloseTo(word, 6);
    }),
  );
});
