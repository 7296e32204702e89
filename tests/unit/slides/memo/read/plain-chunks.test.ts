import { expect, test } from "@playwright/test";
import { chunksOf } from "../../../../../slides/memo/read/plain-chunks.ts";
import { textLines } from "../../../../../slides/memo/read/plain-lines.ts";

const chunksIn = (text: string): readonly string[] =>
  chunksOf(textLines(text)).map((chunk) => chunk.map((line) => line.text).join(" "));

/** Ten paragraphs of two lines each, the first of which the margin broke. */
const paragraphs = Array.from({ length: 10 }, (_, index) => [
  `Paragraph ${index} of the paper goes on for a whole typed line and then`,
  `ends on the next one.`,
]);

test("a blank line ends a chunk", () => {
  expect(chunksIn("one\ntwo\n\nthree")).toEqual(["one two", "three"]);
});

test("joins the lines of a double-spaced paper into its paragraphs", () => {
  expect(chunksIn(paragraphs.flat().join("\n\n"))).toEqual(paragraphs.map((lines) => lines.join(" ")));
});

test("a marker begins a new chunk in a double-spaced paper, too", () => {
  const text = [...paragraphs.flat(), "A line that the margin broke right here in the middle", "1. One"];
  expect(chunksIn(text.join("\n\n")).slice(-2)).toEqual([
    "A line that the margin broke right here in the middle",
    "1. One",
  ]);
});

test("a text of short paragraphs is not taken for double-spaced", () => {
  const sentences = Array.from(
    { length: 30 },
    (_, index) => `Sentence ${index} is long enough to fill a line.`,
  );
  expect(chunksIn(sentences.join("\n\n"))).toEqual(sentences);
});
