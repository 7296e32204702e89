import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { fillRegions } from "../../../../slides/handout/fill-regions.ts";
import {
  fragmentHeightPx,
  textBlock,
  type FlowBlock,
  type Fragment,
} from "../../../../slides/handout/flow.ts";

const LINE_PX = 20;

function block(lines: number, own: Partial<FlowBlock> = {}): FlowBlock {
  const line = { runs: [] };
  return textBlock({
    role: "text",
    linePx: LINE_PX,
    lines: Array.from({ length: lines }, () => line),
    ...own,
  });
}

function heightPx(region: readonly Fragment[]): number {
  return region.reduce(
    (sum, { block, from, to }, at) =>
      sum + (at === 0 ? 0 : block.beforePx) + fragmentHeightPx(block, to - from),
    0,
  );
}

const anyBlock = fc
  .record({
    lines: fc.integer({ min: 0, max: 60 }),
    beforePx: fc.constantFrom(0, 10, 30),
    paddingPx: fc.constantFrom(0, 6),
    keepWithNext: fc.boolean(),
    keepTogether: fc.boolean(),
  })
  .map(({ lines, ...own }) => block(lines, own));

test("sets every line of every block once, in order, whatever the blocks", () => {
  fc.assert(
    fc.property(
      fc.array(anyBlock, { maxLength: 30 }),
      fc.integer({ min: 60, max: 900 }),
      (blocks, height) => {
        const set = fillRegions(blocks, () => height).flat();
        expect(
          set.flatMap(({ block, from, to }) =>
            Array.from({ length: to - from }, (_, at) => [blocks.indexOf(block), from + at]),
          ),
        ).toEqual(blocks.flatMap(({ cells }, index) => (cells[0]?.lines ?? []).map((_, at) => [index, at])));
      },
    ),
  );
});

test("fills no region beyond its height and leaves none empty", () => {
  fc.assert(
    fc.property(
      fc.array(anyBlock, { maxLength: 30 }),
      fc.integer({ min: 60, max: 900 }),
      (blocks, height) => {
        for (const region of fillRegions(blocks, () => height)) {
          expect(region.length).toBeGreaterThan(0);
          expect(heightPx(region)).toBeLessThanOrEqual(height);
        }
      },
    ),
  );
});

test("keeps a heading with the lines below it", () => {
  const [first, second] = fillRegions(
    [block(8), block(1, { keepWithNext: true }), block(5)],
    () => 10 * LINE_PX,
  );
  expect([first?.length, second?.length]).toEqual([1, 2]);
});

test("leaves no single line of a paragraph at the foot or the top of a page", () => {
  const regions = fillRegions([block(9), block(4)], () => 10 * LINE_PX);
  expect(regions.map((region) => region.map(({ from, to }) => to - from))).toEqual([[9], [4]]);
});

test("sets a speaker's name again where the words go on, and not where they begin", () => {
  const repeat = block(1);
  const regions = fillRegions([block(12, { repeat }), block(12, { repeat })], () => 10 * LINE_PX);
  expect(regions.map((region) => region.map((fragment) => fragment.repeated))).toEqual([
    [false],
    [true, false, false],
    [true, false],
  ]);
});
