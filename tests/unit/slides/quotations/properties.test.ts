import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { isOpeningMark } from "../../../../slides/quotations/marks.ts";
import { find } from "./support.ts";

/** Random memos of what quotations are made of: marks, names, verbs, stops and breaks, in any order. */
const PIECES = [
  "“",
  "”",
  '"',
  "'",
  "‘",
  "’",
  "„",
  "«",
  "»",
  "``",
  "''",
  "「",
  "」",
  "said",
  "Maria Keller",
  "Burns",
  "the minister",
  "wrote that",
  "according to",
  "a long word or two",
  "river",
  "it",
  ".",
  ",",
  ":",
  "?",
  " ",
  " ",
  " ",
  "\n",
  "\n\n",
  "\n\n> ",
  "\n\n- ",
  "\n\n## ",
  "— ",
  "[1]",
  '24"',
  "Q: ",
] as const;
const memo = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => `A memo. ${pieces.join("")}`);

test("quotations lie within the text, in order, and never overlap", async () => {
  await fc.assert(
    fc.asyncProperty(memo, fc.constantFrom("md" as const, "txt" as const), async (source, format) => {
      const { text, quotations } = await find(source, format);
      let done = 0;
      for (const { start, end } of quotations) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        done = end;
      }
      expect(done).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 200 },
  );
});

test("a marked quotation begins with its opening mark", async () => {
  await fc.assert(
    fc.asyncProperty(memo, async (source) => {
      const { text, quotations } = await find(source);
      for (const { start } of quotations.filter(({ marked }) => marked)) {
        expect(isOpeningMark(text.charAt(start)) || text.startsWith("``", start)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test("paragraphs and nested quotations lie within theirs; the first paragraph begins it and the last ends it", async () => {
  await fc.assert(
    fc.asyncProperty(memo, async (source) => {
      const { quotations } = await find(source);
      for (const { start, end, paragraphs, nested } of quotations) {
        expect([paragraphs[0]?.start, paragraphs.at(-1)?.end]).toEqual([start, end]);
        for (const span of [...paragraphs, ...nested]) {
          expect(span.start >= start && span.end <= end && span.end > span.start).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("a speaker's name, role and organisation are the memo's own words", async () => {
  await fc.assert(
    fc.asyncProperty(memo, async (source) => {
      const { text, quotations } = await find(source);
      const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
      for (const { attribution } of quotations) {
        const given = [attribution?.speaker, attribution?.role, attribution?.organisation]
          .join(" ")
          .toLowerCase();
        for (const word of given.match(/[\p{L}\p{N}]+/gu) ?? []) expect(words.has(word)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
