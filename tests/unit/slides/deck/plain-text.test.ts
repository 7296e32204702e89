import { expect, test } from "@playwright/test";
import { plainText } from "../../../../slides/deck/plain-text.ts";
import type { Run } from "../../../../slides/deck/deck.ts";

const run = (text: string, start: number | null): Run => ({ text, start, strong: false, emphasis: false });

test("puts a space where the memo has white space between lines", () => {
  expect(plainText([run("win the", 0), run("peace", 8)])).toBe("win the peace");
});

test("puts none where a line was broken within a word, or where a style changes", () => {
  expect(plainText([run("peace", 0), run("-making", 5), run("!", 12)])).toBe("peace-making!");
});

test("our own words are left out", () => {
  expect(plainText([run("“", null), run("peace", 3), run("”", null)])).toBe("peace");
});

test("no space is doubled", () => {
  expect(plainText([run("a ", 0), run("b", 5), run(" c", 9)])).toBe("a b c");
});

test("no space stands before a bracket or stop from which a reference was left out", () => {
  expect(plainText([run("(a mill", 0), run(") and", 10), run(".", 18)])).toBe("(a mill) and.");
});
