import { expect, test } from "@playwright/test";
import { contrastRatio, readColour } from "../../../../slides/look/colour.ts";
import { faintPairs } from "../../../../slides/look/legibility.ts";
import { THEME_COLOURS, THEMES } from "../../../../slides/look/themes.ts";

for (const theme of THEMES)
  test(`in ${theme} all text has its contrast: body AAA, the rest AA`, () => {
    expect(faintPairs(THEME_COLOURS[theme])).toEqual([]);
  });

test("contrast goes from 1 to 21, whichever colour is named first", () => {
  expect(contrastRatio("#ffffff", "#000000")).toBeCloseTo(21, 5);
  expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrastRatio("#8a2b2b", "#8a2b2b")).toBe(1);
  // The grey that is the lightest to pass AA on white.
  expect(contrastRatio("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("a pair that is too faint is named with its ratio", () => {
  const [faint, ...more] = faintPairs({ ...THEME_COLOURS.light, soft: "#b0b0b0" });
  expect(faint).toMatchObject({ upper: "soft", least: 4.5 });
  expect(faint?.ratio).toBeLessThan(2.2);
  expect(more).toEqual([]);
});

test("colours are read as people write them", () => {
  expect(["#8A2B2B", " #abc ", "8a2b2b", "red", "#12345", "#8a2b2bff"].map(readColour)).toEqual([
    "#8a2b2b",
    "#aabbcc",
    null,
    null,
    null,
    null,
  ]);
});
