import { expect, test } from "@playwright/test";
import { codesOf, memoOf, outline } from "./support.ts";

const PARAGRAPH = "   The ferry was late again, and nobody\n   at the harbour knew why it was so.";
const SECTION = `${PARAGRAPH}\n\n${PARAGRAPH}\n\n${PARAGRAPH}`;

test("takes lines at the margin for headings where paragraphs are set in", async () => {
  const memo = await memoOf(
    `Abstract\n\n${SECTION}\n\n1.  Why ferries?\n\n${SECTION}\n\n1.1.  Terms\n\n${SECTION}\n\n${SECTION}`,
    "txt",
  );
  expect(outline(memo).match(/^h.*$/gmu)).toEqual(["h2 Abstract", "h2 1.  Why ferries?", "h3 1.1.  Terms"]);
});

test("leaves lines alone where nothing is set in", async () => {
  const flush = SECTION.replaceAll("   ", "");
  const memo = await memoOf(`It rained\n\n${flush}\n\nIt snowed\n\n${flush}\n\n${flush}\n\n${flush}`, "txt");
  expect(outline(memo)).not.toMatch(/^h/mu);
});

test("sets a table of contents aside, with a note", async () => {
  const memo = await memoOf(
    "Ferries were late.\n\nTable of Contents\n\n1. Why . . . . . . . 2\n2. How ........ 3\n3. When . . . . . . 4\n\nIt began well.",
    "txt",
  );
  expect(outline(memo)).toBe("p Ferries were late.\np It began well.");
  expect(codesOf(memo)).toEqual(["read/contents"]);
});
