import { expect, test } from "@playwright/test";
import { alignText, alignWords } from "../../../../../slides/memo/read/align-text.ts";

/** Stretches as "text@offset". */
const inShort = (stretches: ReturnType<typeof alignText>): readonly string[] =>
  stretches.map(({ text, at }) => `${text}@${at}`);

test("a text that is its source is one stretch", () => {
  expect(inShort(alignText("as it is", "as it is"))).toEqual(["as it is@0"]);
});

test("passes over the backslash of an escape", () => {
  expect(inShort(alignText("a*b\\c", "a\\*b\\\\c"))).toEqual(["a@0", "*b@2", "\\c@5"]);
});

test("a backslash before a letter escapes nothing", () => {
  expect(inShort(alignText("a\\b", "a\\b"))).toEqual(["a\\b@0"]);
});

test("an entity stands where its ampersand stands", () => {
  expect(inShort(alignText("It<t & \u00a0😀x", "It&lt;t &amp; &nbsp;&#x1F600;x"))).toEqual([
    "It@0",
    "<@2",
    "t @6",
    "&@8",
    " @13",
    "\u00a0@14",
    "😀@20",
    "x@29",
  ]);
});

test("what only looks like an entity is text", () => {
  expect(inShort(alignText("a &unknown; b & c", "a &unknown; b & c"))).toEqual(["a &unknown; b & c@0"]);
});

test("passes over what stands before a quoted or indented line", () => {
  expect(inShort(alignText("a\nb\nc", "a  \n> > b\n   c"))).toEqual(["a\n@0", "b\n@8", "c@13"]);
});

test("finds words between signs of another kind, in order", () => {
  expect(inShort(alignWords("let a = a;", "`let a\n> = a;`", 0))).toEqual(["let a @1", "= a;@9"]);
});

test("looks for words from a place on", () => {
  expect(inShort(alignWords("js", "```js\njs\n```", 6))).toEqual(["js@6"]);
});

test("words that are not there stand where the search was", () => {
  expect(inShort(alignWords("x", "abc", 2))).toEqual(["x@2"]);
});
