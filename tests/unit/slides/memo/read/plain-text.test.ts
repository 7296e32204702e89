import { expect, test } from "@playwright/test";
import { memoOf, outline } from "./support.ts";

/** The blocks of a plain text, in the notation of `outline`. */
async function blocksOf(...lines: readonly string[]): Promise<string> {
  return outline(await memoOf(lines.join("\n"), "txt"));
}

const lines = (...all: readonly string[]): string => all.join("\n");

/** Keeps a first line from being taken for the memo's title or header. */
const OPENING = "It began well.";

test("the text is the file itself", async () => {
  const source = "  A line.\n\n\n* * *\n\tAnother —  one.  \n";
  expect((await memoOf(source, "txt")).text).toBe(source);
});

test("lines without a blank line between them are one paragraph", async () => {
  expect(
    await blocksOf(OPENING, "", "These lines were", "wrapped by hand.", "", "", "   ", "A new one."),
  ).toBe(lines("p It began well.", "p These lines were / wrapped by hand.", "p A new one."));
});

test("a line that nobody wrapped is a paragraph of its own", async () => {
  const long = "A sentence that goes on and on until nobody would have wrapped it by hand any more. "
    .repeat(2)
    .trim();
  expect(await blocksOf(long, long, "Short.")).toBe(lines(`p ${long}`, `p ${long}`, "p Short."));
});

test("a form feed parts lines as a line break does", async () => {
  expect(await blocksOf("One page.\f", "", "Another page.")).toBe(lines("p One page.", "p Another page."));
});

for (const bullet of ["•", "-", "–", "*", "●", "◦", "·"]) {
  test(`“${bullet}” begins an item`, async () => {
    expect(await blocksOf(OPENING, "", `${bullet} One`, `  ${bullet} two`, "    goes on")).toBe(
      lines("p It began well.", "ul", `  ${bullet}`, "    p One", `  ${bullet}`, "    p two /     goes on"),
    );
  });
}

for (const [first, second] of [
  ["1.", "2."],
  ["(1)", "(2)"],
  ["1)", "2)"],
  ["(a)", "(b)"],
  ["a)", "b)"],
  ["(i)", "(ii)"],
] as const) {
  test(`“${first}” begins a numbered item`, async () => {
    expect(await blocksOf(OPENING, "", `${first} one of them`, `${second} two of them`)).toBe(
      lines("p It began well.", "ol", `  ${first}`, "    p one of them", `  ${second}`, "    p two of them"),
    );
  });
}

test("items with blank lines between them are one list", async () => {
  expect(await blocksOf(OPENING, "", "• One.", "", "• Two.", "", "1. Three.")).toBe(
    lines("p It began well.", "ul", "  •", "    p One.", "  •", "    p Two.", "ol", "  1.", "    p Three."),
  );
});

test("a list may begin on the line below its lead-in", async () => {
  expect(await blocksOf("There are two ways:", "• war", "• peace")).toBe(
    lines("p There are two ways:", "ul", "  •", "    p war", "  •", "    p peace"),
  );
});

test("a hyphen or a year at a line's beginning begins no item", async () => {
  expect(await blocksOf(OPENING, "", "-5 degrees in", "1999. It was", "3.5 of them.")).toBe(
    lines("p It began well.", "p -5 degrees in / 1999. It was / 3.5 of them."),
  );
});

test("underlined lines are headings, by = of the first level", async () => {
  expect(await blocksOf("The plan", "========", "Why", "---", "Because.")).toBe(
    lines("h1 The plan", "h2 Why", "p Because."),
  );
});

test("a rule under a sentence is no underline", async () => {
  expect(await blocksOf(OPENING, "-----", "Then it ended.")).toBe(
    lines("p It began well.", "p Then it ended."),
  );
});

test("a line of capitals is a heading", async () => {
  expect(await blocksOf(OPENING, "", "WHY WE ARE HERE", "", "Because.")).toBe(
    lines("p It began well.", "h1 WHY WE ARE HERE", "p Because."),
  );
});

test("numbered lines that stand alone are headings, deeper by each figure", async () => {
  expect(
    await blocksOf(OPENING, "", "I. Why", "", "1. How", "", "1.2 Where", "", "1.2. When", "", "A) Who"),
  ).toBe(lines("p It began well.", "h2 I. Why", "h2 1. How", "p 1.2 Where", "h3 1.2. When", "h2 A) Who"));
});

test("sentences are no headings, numbered or in capitals", async () => {
  expect(await blocksOf(OPENING, "", "1. It is so.", "", "STOP IT NOW!")).toBe(
    lines("p It began well.", "ol", "  1.", "    p It is so.", "p STOP IT NOW!"),
  );
});

test("capitals within a paragraph are no heading", async () => {
  expect(await blocksOf(OPENING, "", "NATO", "is not one word.")).toBe(
    lines("p It began well.", "p NATO / is not one word."),
  );
});

test("drawn rules part and are no text", async () => {
  expect(await blocksOf(OPENING, "-----", "* * *", "It ended.", "_____", "Well.")).toBe(
    lines("p It began well.", "p It ended.", "p Well."),
  );
});

test("twenty thousand rules in a row are read", async () => {
  expect(await blocksOf(...Array<string>(20_000).fill("-----"), "It ended.")).toBe("p It ended.");
});

test("a short lettered line alone among paragraphs is a heading", async () => {
  const memo = await memoOf("(a) Compilation\n\nWe compile at once.\n\n(b) Clearance\n\nWe clear.", "txt");
  expect(memo.blocks.map(({ kind, start, end }) => `${kind} ${memo.text.slice(start, end)}`)).toEqual([
    "heading (a) Compilation",
    "paragraph We compile at once.",
    "heading (b) Clearance",
    "paragraph We clear.",
  ]);
});
