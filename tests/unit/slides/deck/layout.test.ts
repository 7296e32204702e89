import { expect, test } from "@playwright/test";
import { CONTENT_HEIGHT_PX, contentWidthPx, GRID } from "../../../../slides/deck/canvas.ts";
import type { Shape } from "../../../../slides/deck/deck.ts";
import { columnWidthsPx, fitSlide } from "../../../../slides/deck/layout.ts";
import { sampleDecks } from "../../../support/sample-slides.ts";

const SHAPES: readonly Shape[] = ["16:9", "4:3"];

test("finds that the sample slides fit both shapes", () => {
  for (const shape of SHAPES)
    for (const { slides } of sampleDecks(shape))
      expect(slides.filter((slide) => !slide.fits).map((slide) => slide.kind)).toEqual([]);
});

test("finds that a slide with one line too many does not fit", () => {
  const slide = sampleDecks("16:9")[0]?.slides.find(({ kind }) => kind === "statement");
  if (slide?.body.kind !== "text") throw new Error("the samples have no statement");
  const { setting } = slide.body;
  const tall = { ...setting, lines: Array.from({ length: 9 }, () => setting.lines[0] ?? { runs: [] }) };
  const { fits, heightPx } = fitSlide({ ...slide, body: { kind: "text", setting: tall } }, "16:9");
  expect(fits).toBe(false);
  expect(heightPx).toBeGreaterThan(CONTENT_HEIGHT_PX);
});

test("finds that a line wider than the page does not fit", () => {
  const slide = sampleDecks("16:9")[0]?.slides.find(({ kind }) => kind === "statement");
  if (slide?.body.kind !== "text") throw new Error("the samples have no statement");
  const line = { runs: [{ text: "W".repeat(40), start: 0, strong: false, emphasis: false }] };
  const wide = { ...slide.body.setting, lines: [line] };
  expect(fitSlide({ ...slide, body: { kind: "text", setting: wide } }, "16:9").fits).toBe(false);
});

test("gives columns all of the page and no more", () => {
  const rows = [
    ["Ally", "Commitment", "Billions"],
    ["Germany", "Air defence, ammunition, and shelter for a million refugees", "22.1"],
  ];
  for (const shape of SHAPES) {
    const columns = columnWidthsPx(rows, contentWidthPx(shape));
    expect(columns.reduce((sum, width) => sum + width, 2 * GRID.columnGapPx)).toBe(contentWidthPx(shape));
  }
});
