import { expect, test } from "@playwright/test";
import { headingLevel } from "../../../../../slides/memo/read/plain-headings.ts";

const LEVELS: readonly (readonly [line: string, level: number | null])[] = [
  ["WHY WE ARE HERE", 1],
  ["ПОЧЕМУ МЫ ЗДЕСЬ", 1],
  ["US", null],
  ["Why we are here", null],
  ["STOP!", null],
  ["1999", null],
  ["平和", null],
  ["I. Why", 2],
  ["A. Why", 2],
  ["1. Why", 2],
  ["1.2. Why", 3],
  ["1.2.3) Why", 4],
  ["1. 平和の形", 2],
  ["一、基本情况", 2],
  ["（二）建议", 3],
  ["一、我们已经到了，谁也没有看见。", null],
  ["1. why", null],
  ["1. Why.", null],
  ["1. “Why”", 2],
  [`1. ${"Why ".repeat(20)}`, null],
  [
    "PIER ITEMS 1 and 2: WHAT THE DIVERS FOUND BELOW THE OLD QUAY AND HOW LONG IT MAY YET STAND IN THE TIDE",
    1,
  ],
  ["PIER ITEM II: REPAIRS", 1],
  ["PIER 4: We found the quay sound", null],
  ["Morning Session - 9:05 a.m. - 12:10 p.m.", 1],
  ["SECOND SESSION (9:00 a.m.-12:15 p.m.)", 1],
  ["Nachmittag (14.00 bis 16.30 Uhr)", 1],
  ["THIRD SESSION (9:00 a.m.)", 1],
  ["The ferry left the pier late - 9:05 a.m. - 12:10 p.m.", null],
  ["Lunch - 12:15 p.m.", null],
  ["A".repeat(4).concat(" B".repeat(14)), null],
];

for (const [line, level] of LEVELS) {
  const what = level === null ? "is no heading" : `is a heading of level ${level}`;
  test(`“${line.slice(0, 30)}” ${what}`, () => expect(headingLevel(line)).toBe(level));
}

test("a header's or a form's line in capitals is no heading", () => {
  expect(["TO:", "DATE: 7 MAY", "RECORD NUMBER : 12", "BACKGROUND:"].map(headingLevel)).toEqual([
    null,
    null,
    null,
    1,
  ]);
});
