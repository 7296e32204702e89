import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parseMarkdown } from "../../../../../slides/memo/read/markdown-tree.ts";
import { parseSparingly } from "../../../../../slides/memo/read/markdown-plain-parts.ts";
import { treeWithOffsets } from "../../../../support/tree-with-offsets.ts";

const LONG = "A plain paragraph of many words, which “says” nothing in Markdown;\nit goes on over two lines.";

function same(text: string): void {
  const whole = treeWithOffsets(parseMarkdown(text));
  expect(treeWithOffsets(parseSparingly(text, parseMarkdown))).toEqual(whole);
  expect(treeWithOffsets(parseSparingly(text, parseMarkdown, 1))).toEqual(whole);
}

test("gives plain paragraphs the places they have in the whole", () => {
  same(`# Title\n\n${LONG}\n\n${LONG}\n\n- item\n\n${LONG}\n\n> quoted **words**\n\n${LONG}`);
});

test("parses paragraphs without signs not at all", () => {
  const parsed: string[] = [];
  parseSparingly(`${LONG}\n\n*one*\n\n${LONG}`, (text) => {
    parsed.push(text);
    return parseMarkdown(text);
  });
  expect(parsed).toEqual(["x\n\n*one*\n\nx"]);
});

test("knows plain headings and lists without the parser", () => {
  const parsed: string[] = [];
  const text = `# Title\n\nTo: us\n\n- one\n- “two”\n\n${LONG}\n\n*one*\n\n## “Title”`;
  parseSparingly(text, (part) => {
    parsed.push(part);
    return parseMarkdown(part);
  });
  expect(parsed).toEqual(["x\n\n*one*\n\nx"]);
  same(text);
});

test("leaves lists to the parser that may go on beside them", () => {
  same(`${LONG}\n\n- one\n- two\n\n- three\n\n${LONG}`);
  same(`${LONG}\n\n- one\n\n  ${LONG}\n\n- two\n\n${LONG}`);
  same(`- one\n\n${LONG}\n\n- two`);
});

test("leaves a block whole that goes on over blank lines", () => {
  same(`\`\`\`\ncode\n\n${LONG}\n\n\`\`\`\n\n${LONG}`);
  same(`<!-- a comment\n\n${LONG}\n\n-->\n\n${LONG}`);
  same(`---\ntitle: x\n\n${LONG}\n\n---\n\n${LONG}`);
  same(`---\n\n${LONG}\n\n1. item\n\n`);
});

test("gives the tree of the whole for any text", () => {
  const piece = fc.constantFrom(
    LONG,
    "A line that a rule of hyphens underlines, long enough to count\n---",
    "One that ends in two spaces, and therefore breaks its line  \nhere it goes on",
    "Write to somebody@example.org or see www.example.org for it all",
    "> a quoted line",
    "Lazy words without a sign, which may go on with a quoted line above",
    "- item",
    "- item\n- “another”",
    "- item\nlazy",
    "- item ",
    "- # item",
    "1. item",
    "  words within an item",
    "    indented words which are as long as those of a plain paragraph",
    "| a | b |\n|---|---|\n| c | d |",
    "```",
    "<div>",
    "<!--",
    "-->",
    "[^1]: a note",
    "words with a note[^1] and a [link]",
    "[link]: https://example.org",
    "# Heading",
    "##  “Heading” of two",
    "### Heading #",
    "# Heading\n- item",
    "---",
    "",
    "x",
  );
  const gap = fc.constantFrom("\n\n", "\n\n", "\n", "\n \n", "\n\n\n");
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, gap), { maxLength: 12 }), (pieces) => {
      same(pieces.flat().join(""));
    }),
  );
});
