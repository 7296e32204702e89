import { expect, test } from "@playwright/test";
import { marksOf, memoOf, outline } from "./read/support.ts";

const lines = (...all: readonly string[]): string => all.join("\n");

test("binds the notes at the end to what points at them", async () => {
  const memo = await memoOf(
    lines(
      "The ferry was late.[1] Nobody minded,[2] it seems.",
      "",
      "[1] Harbour log, 3 May.",
      "",
      "[2] Letters to the editor.",
      "",
      "They filled a page.",
      "",
      "[3] Nobody points here.",
    ),
    "txt",
  );
  expect(outline(memo)).toBe(
    lines(
      "p The ferry was late.[1] Nobody minded,[2] it seems.",
      "note 1",
      "  p Harbour log, 3 May.",
      "note 2",
      "  p Letters to the editor.",
      "  p They filled a page.",
      "note 3",
      "  p Nobody points here.",
    ),
  );
  expect(marksOf(memo)).toEqual(["footnote-reference(1) [1]", "footnote-reference(2) [2]"]);
});

test("parts notes that stand line under line", async () => {
  const memo = await memoOf("It rained.[1] It snowed.[2]\n\n[1] The log.\n[2] The diary,\npage 3.", "txt");
  expect(outline(memo)).toBe(
    lines("p It rained.[1] It snowed.[2]", "note 1", "  p The log.", "note 2", "  p The diary, / page 3."),
  );
});

test("takes a numbered list under “Notes” for notes when something points at them", async () => {
  const memo = await memoOf("It rained.[1] It snowed.[2]\n\nNOTES\n\n1. The log.\n2. The diary.", "txt");
  expect(outline(memo)).toContain("note 1\n  p The log.\nnote 2\n  p The diary.");
});

test("leaves labelled paragraphs alone that nothing points at", async () => {
  const memo = await memoOf("It rained.\n\n[1] One way out.\n\n[2] The other way out.", "txt");
  expect(outline(memo)).toBe("p It rained.\np [1] One way out.\np [2] The other way out.");
});

test("leaves a list of works alone of which the text points at few", async () => {
  const memo = await memoOf("It rained.[2]\n\n[1] A.\n\n[2] B.\n\n[3] C.\n\n[4] D.\n\n[5] E.", "txt");
  expect(outline(memo)).not.toContain("note");
});

test("binds notes to links within a Markdown document that say their numbers", async () => {
  const memo = await memoOf(
    "Your letter came.[1](#f1)\n\nMr Hale agreed.[2](#f2)\n\n1 Document 10.\n\n2 Adam Hale, harbour master.",
    "md",
  );
  expect(outline(memo)).toBe(
    lines(
      "p Your letter came.1",
      "p Mr Hale agreed.2",
      "note 1",
      "  p Document 10.",
      "note 2",
      "  p Adam Hale, harbour master.",
    ),
  );
  expect(marksOf(memo)).toEqual(["footnote-reference(1) 1", "footnote-reference(2) 2"]);
});

test("binds notes that begin with a number alone when others count on from it", async () => {
  const memo = await memoOf("It rained.[1] It snowed. [2]\n\n_\n\n1 The log.\n\n2 The diary.\n\n_", "md");
  expect(outline(memo)).toContain("note 1\n  p The log.\nnote 2\n  p The diary.");
});

test("a date at the beginning of a paragraph is no note's number", async () => {
  const memo = await memoOf("It rained.[1]\n\n1 May was a holiday.", "md");
  expect(outline(memo)).not.toContain("note");
});

test("binds notes that are the items of a list, with their numbers behind the bullets", async () => {
  const memo = await memoOf("It rained.[1](#n1) It snowed.[2](#n2)\n\n* 1 The log.\n* 2 The diary.", "md");
  expect(outline(memo)).toContain("note 1\n  p The log.\nnote 2\n  p The diary.");
});
