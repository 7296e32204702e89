import { expect, test } from "@playwright/test";
import { LIMITS } from "../../../../../slides/memo/read/limits.ts";
import { isTooDeep, isTooDense } from "../../../../../slides/memo/read/markdown-density.ts";
import { codesOf, memoOf } from "./support.ts";

test("many signs are too many only within one paragraph", () => {
  const signs = "* ".repeat(LIMITS.markdownSigns);
  expect(isTooDense(`${signs}\n\n${signs}`)).toBe(false);
  expect(isTooDense(`${signs}\n${signs}`)).toBe(true);
});

test("a bracket that stays open for long is too much", () => {
  const words = "word ".repeat(LIMITS.markdownBracket);
  expect(isTooDense(`[${words}`)).toBe(true);
  expect(isTooDense(`[x] ${words} [y]`)).toBe(false);
});

test("so are more footnotes than anybody writes", () => {
  expect(isTooDense("[^1]: x\n".repeat(LIMITS.markdownNotes + 1))).toBe(true);
});

test("lists and block quotes may be nested, within reason", () => {
  expect(isTooDeep("> ".repeat(20))).toBe(false);
  expect(isTooDeep("> ".repeat(LIMITS.markdownNesting + 1))).toBe(true);
});

test("what is too dense is read as plain text, with a warning and every word", async () => {
  const source = `${"* ".repeat(LIMITS.markdownSigns + 1)}\nLast words.`;
  const memo = await memoOf(source, "md");
  expect(memo.text).toBe(source);
  expect(codesOf(memo)).toContain("read/markdown-as-text");
});
