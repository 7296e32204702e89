import { expect, test } from "@playwright/test";
import { pictureProblem, type SlidePicture } from "../../../../../build/scripts/office/compare-pictures.ts";

const COLUMNS = 32;
const ROWS = 18;

/** A slide with a line of words in each of the rows, three fields of ink to a word. */
function slide(lines: Readonly<Record<number, string>>, slipX = 0): SlidePicture {
  const ink = Array.from({ length: COLUMNS * ROWS }, () => 0);
  const words = Object.entries(lines).flatMap(([row, line]) =>
    line.split(" ").map((text, at) => {
      for (let field = 0; field < 3; field += 1) ink[Number(row) * COLUMNS + 3 + at * 4 + field] = 0.4;
      return { text, x: (4.5 + at * 4) / COLUMNS + slipX * at, y: (Number(row) + 0.5) / ROWS };
    }),
  );
  return { words, ink };
}

const ours = slide({ 3: "All wars are about", 8: "winning the peace afterwards" });

test("a slide in another font, its words a little further along their lines, is close to ours", () => {
  expect(
    pictureProblem(ours, slide({ 3: "All wars are about", 8: "winning the peace afterwards" }, 0.02)),
  ).toBe(null);
});

test("another slide of the same layout is not", () => {
  const other = slide({ 3: "The West can recognize", 8: "several large triumphs today" });
  expect(pictureProblem(ours, other)).toContain("0 % of its words are drawn");
});

test("a slide whose text stands elsewhere is not", () => {
  const moved = slide({ 5: "All wars are about", 12: "winning the peace afterwards" });
  expect(pictureProblem(ours, moved)).toContain("0 % of its words stand in their places");
});

test("a slide whose text runs out of its box, line after line, is not", () => {
  const broken = slide({ 3: "All wars are about", 8: "winning the", 9: "peace afterwards" });
  expect(pictureProblem(ours, broken)).toContain("stand in their places");
});

test("a slide with its words in their places on a ground of another colour is not", () => {
  const dark = { ...ours, ink: ours.ink.map((each) => (each === 0 ? 0.4 : 0)) };
  expect(pictureProblem(ours, dark)).toContain("ink lies elsewhere");
});

test("where no word can be told, the ink alone has to be close", () => {
  const signs = { ...ours, words: [] };
  expect(pictureProblem(signs, signs)).toBe(null);
  expect(pictureProblem(signs, { ...slide({ 3: "All wars", 9: "winning the" }), words: [] })).toContain(
    "ink",
  );
});
