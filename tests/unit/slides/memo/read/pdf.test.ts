import { expect, test } from "@playwright/test";
import { lines, pdfFile, type Piece } from "./pdf-file.ts";
import { codesOf, marksOf, memoOf, outline, refusalOf } from "./support.ts";

/** Sixty letters of a line that is full. */
const FULL = "The peace has to be won after the war and it takes patience";

test("full lines are one paragraph; a short one ends it, and so does a gap", async () => {
  const memo = await memoOf(
    pdfFile([
      ...lines([FULL, `${FULL},`, "which ends."]),
      ...lines(["A new one that is also very long indeed, as long as others.", "Short."], 72, 160),
    ]),
    null,
  );
  expect(outline(memo)).toBe(
    `p ${FULL} ${FULL}, which ends.\np A new one that is also very long indeed, as long as others. Short.`,
  );
});

test("words broken at a line's end are mended, compounds that the document writes with a hyphen keep it", async () => {
  const memo = await memoOf(
    pdfFile(
      lines([
        "We need a long-term plan for the whole of the govern-",
        "ment, and it has to be a plan that looks far ahead, long-",
        "term, as I said, and not one that thinks of tomorrow only.",
      ]),
    ),
    null,
  );
  expect(memo.text).toBe(
    "We need a long-term plan for the whole of the government, and it has to be a plan that looks far ahead, long-term, as I said, and not one that thinks of tomorrow only.",
  );
});

test("columns are read one after the other, below what stands over both", async () => {
  const column = (name: string): readonly string[] =>
    Array.from({ length: 8 }, (_, index) => `${name} line ${index} goes on and on and`);
  const memo = await memoOf(
    pdfFile([
      { text: "A title that stands over both of the columns here", x: 100, y: 60, size: 16 },
      ...lines(column("left")),
      ...lines(column("right"), 340),
    ]),
    null,
  );
  const order = [...memo.text.matchAll(/left|right/gu)].map(([side]) => side);
  expect(order).toEqual([
    ...Array.from({ length: 8 }, () => "left"),
    ...Array.from({ length: 8 }, () => "right"),
  ]);
});

test("labels in one column and values in the next stay together", async () => {
  const memo = await memoOf(
    pdfFile([
      { text: "TO:", x: 72, y: 80 },
      { text: "Bo Lind", x: 150, y: 80 },
      { text: "FROM:", x: 72, y: 100 },
      { text: "Ann Lee", x: 150, y: 100 },
      ...lines([FULL, FULL], 72, 140),
    ]),
    null,
  );
  expect(memo.header.map(({ kind, value }) => `${kind} ${memo.text.slice(value.start, value.end)}`)).toEqual([
    "to Bo Lind",
    "from Ann Lee",
  ]);
});

test("running heads and page numbers are set aside with a note", async () => {
  const page = (number: number): readonly Piece[] => [
    { text: "DRAFT MEMO", x: 250, y: 30 },
    ...lines([`${FULL} ${"abc".charAt(number - 1)}`, FULL, "Its end."]),
    { text: `Page ${number} of 3`, x: 280, y: 760 },
  ];
  const memo = await memoOf(pdfFile(page(1), page(2), page(3)), null);
  expect(memo.text).not.toMatch(/DRAFT|Page/u);
  expect(memo.problems.map(({ code, message }) => [code, message])).toEqual([
    [
      "read/running-heads",
      "What stands at the head and foot of the pages was set aside (18 words): “DRAFT MEMO”, “Page 1 of 3”, “Page 2 of 3”, “Page 3 of 3”.",
    ],
  ]);
});

test("a paragraph goes on over the page when its sentence does", async () => {
  const memo = await memoOf(
    pdfFile(lines(["One.", FULL]), lines([`${FULL}`.toLowerCase(), "and ends."])),
    null,
  );
  expect(outline(memo)).toBe(`p One.\np ${FULL} ${FULL.toLowerCase()} and ends.`);
});

test("notes at the foot are bound to the raised numbers that refer to them", async () => {
  const memo = await memoOf(
    pdfFile([
      ...lines([FULL]),
      { text: "as she said.", x: 72, y: 112 },
      { text: "1", x: 72 + 72 + 0.5, y: 108, size: 6 },
      { text: "1", x: 72, y: 700, size: 5 },
      { text: "The source of it.", x: 76, y: 703, size: 8 },
    ]),
    null,
  );
  expect(outline(memo)).toBe(`p ${FULL} as she said.[1]\nnote 1\n  p The source of it.`);
  expect(marksOf(memo)).toEqual(["footnote-reference(1) [1]"]);
});

test("headings are told by their size, list items by their markers and indentation", async () => {
  const memo = await memoOf(
    pdfFile([
      { text: "Purpose", x: 72, y: 60, size: 18 },
      ...lines([FULL, "follows:"], 72, 90),
      ...lines(["1. First of all, the peace", "2. Second of all, patience"], 90, 130),
      ...lines(["a. Inner part"], 108, 154),
    ]),
    null,
  );
  expect(outline(memo)).toBe(
    `h1 Purpose\np ${FULL} follows:\nol\n  1\n    p First of all, the peace\n  2\n    p Second of all, patience\n    ol\n      a.\n        p Inner part`,
  );
});

test("a scan is refused with what to do; single pages without text are named", async () => {
  const refusal = await refusalOf(pdfFile([], []), null);
  expect([refusal.code, refusal.message, refusal.hint?.includes("OCR")]).toEqual([
    "read/scan",
    "The PDF has no text: its 2 pages are pictures, probably from a scanner.",
    true,
  ]);
  const memo = await memoOf(pdfFile(lines(["Text of the first page."]), []), null);
  expect(codesOf(memo)).toEqual(["read/pages-without-text"]);
});

test("bytes that only begin like a PDF are refused as damaged", async () => {
  expect((await refusalOf("%PDF-1.7\nnothing", null)).code).toBe("read/damaged");
});
