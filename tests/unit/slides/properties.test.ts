import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import type { Briefing } from "../../../slides/brief.ts";
import { brief } from "../../../slides/brief.ts";
import type { Shape } from "../../../slides/deck/deck.ts";
import { briefingJson } from "../../../slides/export/json.ts";
import { anyMemo, anyText } from "./any-memo.ts";

/** Hundreds of memos take a slow machine a while. */
test.describe.configure({ timeout: 180_000 });

/** Whole briefings are dear: the fuzzer's drill (`npm run fuzz`) takes the thousands that a test can't. */
const FEW = { numRuns: 40 };

const SHAPES: readonly Shape[] = ["16:9", "4:3"];

/** The briefing of a source, or null where the source holds nothing to read. */
async function briefingOf(source: string, name: string, shape: Shape): Promise<Briefing | null> {
  const result = await brief(new TextEncoder().encode(source), name, { shape });
  if (result.ok) return result.value;
  expect(["read/empty", "read/binary-file"]).toContain(result.problem.code);
  return null;
}

test("every word of any memo is placed, none is invented, and all slides fit in both shapes", async () => {
  await fc.assert(
    fc.asyncProperty(anyMemo, fc.constantFrom(...SHAPES), async ({ source, name }, shape) => {
      const briefing = await briefingOf(source, name, shape);
      if (briefing === null) return;
      const { ledger, deck } = briefing;
      const misfits = deck.slides.filter((slide) => !slide.fits).map(({ id, kind }) => ({ id, kind }));
      expect({ lost: ledger.lost, invented: ledger.invented, misfits }).toEqual({
        lost: [],
        invented: [],
        misfits: [],
      });
    }),
    { numRuns: 150 },
  );
});

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** Every object of a JSON value that has a start and an end. */
function passagesIn(value: unknown): readonly Passage[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(passagesIn);
  return "start" in value && "end" in value ? [value as Passage, ...inner] : inner;
}

test("every start, end and text of any memo's JSON agrees with the memo's text", async () => {
  await fc.assert(
    fc.asyncProperty(anyMemo, async ({ source, name }) => {
      const briefing = await briefingOf(source, name, "16:9");
      if (briefing === null) return;
      const json: { readonly memo: { readonly text: string } } = JSON.parse(briefingJson(briefing));
      const { text } = json.memo;
      const wrong = passagesIn(json).filter(
        (passage) =>
          passage.start < 0 ||
          passage.end < passage.start ||
          passage.end > text.length ||
          (passage.text !== undefined && passage.text !== text.slice(passage.start, passage.end)),
      );
      expect(wrong).toEqual([]);
    }),
    FEW,
  );
});

test("no two slides of any deck have one id, and sections refer to slides before", async () => {
  await fc.assert(
    fc.asyncProperty(anyMemo, async ({ source, name }) => {
      const slides = (await briefingOf(source, name, "16:9"))?.deck.slides ?? [];
      const ids = slides.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [index, { section }] of slides.entries())
        expect(section === null || ids.slice(0, index).includes(section)).toBe(true);
    }),
    FEW,
  );
});

test("two runs over any memo give the same JSON", async () => {
  await fc.assert(
    fc.asyncProperty(anyMemo, async ({ source, name }) => {
      const [first, second] = [
        await briefingOf(source, name, "16:9"),
        await briefingOf(source, name, "16:9"),
      ];
      if (first === null || second === null) expect(second).toBe(first);
      else expect(briefingJson(second)).toBe(briefingJson(first));
    }),
    FEW,
  );
});

test("any bytes give a briefing or a problem", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom("memo.md", "memo.txt", null),
      async (bytes, name) => {
        const result = await brief(bytes, name, { shape: "16:9" });
        if (!result.ok) expect(result.problem.code).toMatch(/^read\/[a-z0-9-]+$/u);
        else expect([result.value.ledger.lost, result.value.ledger.invented]).toEqual([[], []]);
      },
    ),
    { numRuns: 200 },
  );
});

test("any text gives a briefing without lost or invented words", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.constantFrom("memo.md", "memo.txt"), async (source, name) => {
      const briefing = await briefingOf(source, name, "4:3");
      if (briefing !== null) expect([briefing.ledger.lost, briefing.ledger.invented]).toEqual([[], []]);
    }),
    { numRuns: 200 },
  );
});
