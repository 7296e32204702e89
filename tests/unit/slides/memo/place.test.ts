import { expect, test } from "@playwright/test";
import { placeOf } from "../../../../slides/memo/place.ts";
import { lineStarts, placeInSource } from "../../../../slides/memo/source-lines.ts";
import { memoOf } from "../briefing-of.ts";

test("a place is the run before the offset and the steps from there", () => {
  const places = [
    { text: 0, place: { line: 3, column: 5 } },
    { text: 4, place: { line: 7, column: 1 } },
  ];
  expect([0, 3, 4, 9].map((offset) => placeOf({ places }, offset))).toEqual([
    { line: 3, column: 5 },
    { line: 3, column: 8 },
    { line: 7, column: 1 },
    { line: 7, column: 6 },
  ]);
});

test("a memo whose reading kept no places has none", () => {
  expect(placeOf({ places: [] }, 4)).toBeNull();
});

test("lines and columns of a source begin at one", () => {
  const starts = lineStarts("ab\n\nc");
  expect([0, 2, 3, 4].map((offset) => placeInSource(starts, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
  ]);
});

/** The words of a memo's text whose place shows another word in the source. */
async function misplaced(source: string, name: string): Promise<readonly string[]> {
  const memo = await memoOf(source, name);
  const lines = source.split("\n");
  return Array.from(memo.text.matchAll(/[\p{L}\p{N}]+/gu)).flatMap(({ 0: word, index }) => {
    const place = placeOf(memo, index);
    const found = place === null ? "" : (lines[place.line - 1] ?? "").slice(place.column - 1);
    return found.startsWith(word) ? [] : [`${word} is not at ${JSON.stringify(place)}`];
  });
}

const MARKDOWN = `---
title: "The plan"
---

# A *plan* for \\*all\\* &amp; everyone

It&lt;that \`costs
more\` than [this link](https://a.example) & “that”[^1].
  Indented  on.

> > Quoted **twice
> > over** again

1. one &copy; 2024
   goes on
   - nested <b>bold</b> text<br>broken

| Year | Cost &amp; more |
|------|-----|
| 1999 | 3\\|4 |

~~~js
const js = 1;
  two();
~~~

![A picture of it](a.png)

[^1]: The note
    goes on.
`;

test("every word of Markdown stands where its place says", async () => {
  expect(await misplaced(MARKDOWN, "memo.md")).toEqual([]);
});

test("every word of plain text stands where its place says", async () => {
  expect(await misplaced(MARKDOWN, "memo.txt")).toEqual([]);
});
