import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parseMarkdown } from "../../../../../slides/memo/read/markdown-tree.ts";
import { parseShortened } from "../../../../../slides/memo/read/markdown-shortened.ts";
import { treeWithOffsets } from "../../../../support/tree-with-offsets.ts";

const LONG = "Harbours in the north of the country, closed since 2021, open again";

function same(text: string): void {
  expect(treeWithOffsets(parseShortened(text, parseMarkdown))).toEqual(treeWithOffsets(parseMarkdown(text)));
}

/** What the parser is given of a text. */
function parsed(text: string): string {
  let given = "";
  parseShortened(text, (part) => {
    given = part;
    return parseMarkdown(part);
  });
  return given;
}

test("leaves out the words between the first and the last of a run", () => {
  expect(parsed(`- ${LONG};\n- [a link](#) and what is said of the harbours`)).toBe(
    "- Harbours \ue0f0 again;\n- [a link](#) and \ue0f0 harbours",
  );
});

test("gives every node the words and the place that it has in the whole", () => {
  same(`# ${LONG}\n\n- ${LONG}\n  and *${LONG}* or **${LONG}**\n\n> ${LONG}\n> ${LONG}\n\n1. ${LONG}\n2. x`);
  same(`---\ntitle: ${LONG}\n---\n\n    ${LONG}\n\n${LONG} & ${LONG} &amp; ${LONG}`);
  same(`\`\`\`\n${LONG}\n\n${LONG}\n\`\`\`\n\n<pre>\n\n${LONG}\n\n</pre>\n\n${LONG}`);
});

test("leaves brackets, tables and addresses as they are", () => {
  for (const text of [`[${LONG}](x "${LONG}")`, `| ${LONG} |`, `${LONG} at www.example.org`, `(${LONG}`])
    expect(parsed(text)).toBe(text);
});

test("parses the whole where words would get lost", () => {
  const titled = `[one\n\n](#) "${LONG}"\n\n![x][${LONG}`;
  same(titled);
  same("~~~ js and many more words than a language has in its name\ncode\n~~~");
});

test("gives the tree of the whole for any text", () => {
  const piece = fc.constantFrom(
    LONG,
    `“${LONG}”`,
    `*${LONG}*`,
    `- ${LONG}`,
    `1. ${LONG}`,
    `> ${LONG}`,
    `    ${LONG}`,
    `[${LONG}`,
    `${LONG}](#)`,
    `(see ${LONG})`,
    `~~~ ${LONG}`,
    "\n\n",
    "\n\n",
    "\n",
    "\n",
    " ",
    "]",
    "\\",
    "`",
    "<!--",
    "-->",
    "---",
    "| a |\n|---|\n",
    "  \n",
    "[x]: #y",
    "[^1]",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      same(pieces.join(""));
    }),
    { numRuns: 300 },
  );
});

test("a word of a million letters is looked through once", () => {
  const text = `One ${"a".repeat(1_000_000)} two.`;
  expect(parseShortened(text, () => ({ type: "root", children: [] }))).toEqual({
    type: "root",
    children: [],
  });
});
