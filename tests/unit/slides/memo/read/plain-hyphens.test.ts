import { expect, test } from "@playwright/test";
import { runsOf } from "../../../../../slides/deck/runs.ts";
import { readPlainText } from "../../../../../slides/memo/read/plain-text.ts";

/** What is shown of a plain text's paragraphs. */
function shown(text: string): readonly string[] {
  const parts = readPlainText(text);
  return parts.blocks.map((block) =>
    runsOf(parts, block)
      .map((run) => run.text)
      .join(""),
  );
}

test("joins a word that the text has whole elsewhere, and keeps the file's text", () => {
  const text = "The har-\nbours are open, and harbours stay open.";
  expect(shown(text)).toEqual(["The harbours are open, and harbours stay open."]);
  expect(readPlainText(text).text).toBe(text);
});

test("joins a word whose end is nothing but an ending", () => {
  expect(shown("What the govern-\nment has decided is a mat-\nter of record.")).toEqual([
    "What the government has decided is a mat-ter of record.",
  ]);
});

test("keeps the hyphen of what may be a compound, without a space behind it", () => {
  expect(shown("A long-\nterm plan for pro-\nAmerican ports.")).toEqual([
    "A long-term plan for pro-American ports.",
  ]);
});

test("leaves a hyphen that waits for a later word", () => {
  expect(shown("The short-\nand long-term plans.")).toEqual(["The short- and long-term plans."]);
});

test("joins nothing over the border of two paragraphs", () => {
  expect(readPlainText("It ends with har-\n\nbours and harbours.").marks).toEqual([]);
});

test("a line of a million letters is read, with another behind it", () => {
  expect(shown(`${"a".repeat(1_000_000)}\n${"b".repeat(20)}.`).join("").length).toBe(1_000_021);
});
