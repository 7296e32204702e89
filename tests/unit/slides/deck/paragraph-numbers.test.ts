import { expect, test } from "@playwright/test";
import { paragraphNumbers } from "../../../../slides/deck/paragraph-numbers.ts";
import { memoOf, spanOf } from "../briefing-of.ts";

test("numbers header lines, paragraphs, items and quoted paragraphs in reading order, but no headings", async () => {
  const memo = await memoOf(
    "To: Mary Burns\n\n# Plan\n\nFirst.\n\n- Item one\n- Item two\n\n> Quoted.\n\n## Why\n\nLast. It ends.\n",
  );
  const numberOf = paragraphNumbers(memo);
  const passages = ["Mary", "Plan", "First", "Item one", "Item two", "Quoted", "Why", "Last", "ends"];
  expect(passages.map((words) => [words, numberOf(spanOf(memo.text, words).start)])).toEqual([
    ["Mary", 1],
    ["Plan", null],
    ["First", 2],
    ["Item one", 3],
    ["Item two", 4],
    ["Quoted", 5],
    ["Why", null],
    ["Last", 6],
    ["ends", 6],
  ]);
});

test("front matter that is no header field has no number", async () => {
  const memo = await memoOf("---\nlayout: post\ndate: 2024-05-03\n---\n\nFirst.");
  const numberOf = paragraphNumbers(memo);
  expect(["post", "2024", "First"].map((words) => numberOf(spanOf(memo.text, words).start))).toEqual([
    null,
    1,
    2,
  ]);
});
