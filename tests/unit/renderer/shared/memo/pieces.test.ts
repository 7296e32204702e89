import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { piecesOf } from "../../../../../renderer/shared/memo/pieces.ts";
import type { Mark } from "../../../../../slides/memo/memo.ts";

const mark = (kind: Mark["kind"], start: number, end: number): Mark => ({ kind, start, end, target: null });

test("cuts where marks begin and end, nested ones too", () => {
  const marks = [mark("strong", 2, 8), mark("emphasis", 4, 6)];
  expect(piecesOf(marks, { start: 0, end: 10 })).toEqual([
    { start: 0, end: 2, marks: [] },
    { start: 2, end: 4, marks: ["strong"] },
    { start: 4, end: 6, marks: ["strong", "emphasis"] },
    { start: 6, end: 8, marks: ["strong"] },
    { start: 8, end: 10, marks: [] },
  ]);
});

test("pieces cover the passage without gap or overlap", () => {
  const anyMark = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([one, other]) => mark("strong", Math.min(one, other), Math.max(one, other)));
  fc.assert(
    fc.property(fc.array(anyMark), fc.nat(20), fc.integer({ min: 1, max: 20 }), (marks, start, length) => {
      const pieces = piecesOf(marks, { start, end: start + length });
      expect(pieces[0]?.start).toBe(start);
      expect(pieces.at(-1)?.end).toBe(start + length);
      for (const [index, piece] of pieces.slice(1).entries()) expect(piece.start).toBe(pieces[index]?.end);
    }),
  );
});
