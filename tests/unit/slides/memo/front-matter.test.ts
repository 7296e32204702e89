import { expect, test } from "@playwright/test";
import { findFrontMatterFields } from "../../../../slides/memo/front-matter.ts";
import { memoOf, wordsOf } from "../briefing-of.ts";

function fieldsOf(text: string): readonly string[] {
  return findFrontMatterFields(text, { start: 0, end: text.length }).map(
    (field) => `${field.kind} ${wordsOf({ text }, field.label)} = ${wordsOf({ text }, field.value)}`,
  );
}

test("a key begins a field", () => {
  expect(fieldsOf("title: The plan\ndate: 2024-05-03\nlayout: post")).toEqual([
    "title title = The plan",
    "date date = 2024-05-03",
    "other layout = post",
  ]);
});

test("TOML's equals sign parts key and value", () => {
  expect(fieldsOf('title = "The plan"')).toEqual(["title title = The plan"]);
});

test("quotation marks around a value are the format's, not the memo's", () => {
  expect(fieldsOf('title: \'The "plan"\'\nsubject: say "no"')).toEqual([
    'title title = The "plan"',
    'subject subject = say "no"',
  ]);
});

test("every line up to the next key belongs to the field", () => {
  expect(fieldsOf("author:\n  - Anna\n  - Ben\ndate: x")).toEqual([
    "from author = \n  - Anna\n  - Ben",
    "date date = x",
  ]);
});

test("a line before all keys is kept", () => {
  expect(fieldsOf("# a comment\ntitle: x")).toEqual(["other  = # a comment", "title title = x"]);
});

test("is no block, and gives the memo its title", async () => {
  const memo = await memoOf("---\ntitle: The plan\n---\n\nWe have a plan.");
  expect({
    title: memo.title === null ? null : wordsOf(memo, memo.title),
    blocks: memo.blocks.map((block) => [block.kind, wordsOf(memo, block)]),
  }).toEqual({ title: "The plan", blocks: [["paragraph", "We have a plan."]] });
});
