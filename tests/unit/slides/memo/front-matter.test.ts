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
  expect(fieldsOf("layouts:\n  - ports\n  - grain\ndate: x")).toEqual([
    "other layouts = \n  - ports\n  - grain",
    "date date = x",
  ]);
});

test("of several authors each is a sender", () => {
  expect(fieldsOf('authors:\n  - Anna\n  - "Ben"\ndate: x')).toEqual([
    "from authors = Anna",
    "from  = Ben",
    "date date = x",
  ]);
});

test("of a timestamp the day is the date", () => {
  expect(fieldsOf("date: 2016-03-22 14:00:00 -4\ndate: 2016-03-22T14:00:00Z")).toEqual([
    "date date = 2016-03-22",
    "date date = 2016-03-22",
  ]);
  expect(fieldsOf("date: '2016-03-22T14:00:00Z'\ndate: 2016-03-22 6:08:16 -0400")).toEqual([
    "date date = 2016-03-22",
    "date date = 2016-03-22",
  ]);
});

test("YAML's sign that a value stands below is no part of it", () => {
  expect(fieldsOf("title: >-\n  The plan\n  for ferries\nsummary: |\n  Five boats.\ndate: x")).toEqual([
    "title title = The plan\n  for ferries",
    "other summary = Five boats.",
    "date date = x",
  ]);
  expect(fieldsOf("title: > 5 boats")).toEqual(["title title = > 5 boats"]);
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

test("entities and tags of HTML in a title are mark-up", async () => {
  const memo = await memoOf(
    '---\ntitle: "The mill <em>and</em> the ferry &#8211; tolls &amp; fees, 1 < 2 <see below>"\n---\n\nText.',
    "memo.md",
  );
  expect(memo.title === null ? null : wordsOf(memo, memo.title)).toBe(
    "The mill and the ferry – tolls & fees, 1 < 2 <see below>",
  );
});
