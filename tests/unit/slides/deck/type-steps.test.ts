import { expect, test } from "@playwright/test";
import { HEADLINE_FLOOR_PX, TEXT_FLOOR_PX } from "../../../../slides/deck/canvas.ts";
import { STEP_NAMES, TYPE_STEPS } from "../../../../slides/deck/type-steps.ts";

test("names every step by its size", () => {
  for (const name of STEP_NAMES) expect(name).toMatch(new RegExp(`-${TYPE_STEPS[name].px}$`));
});

test("keeps every step at the floor or above", () => {
  for (const name of STEP_NAMES.filter((step) => !step.startsWith("marking-")))
    expect(TYPE_STEPS[name].px).toBeGreaterThanOrEqual(TEXT_FLOOR_PX);
  for (const name of STEP_NAMES.filter((step) => /^(?:title|headline|lead)-/.test(step)))
    expect(TYPE_STEPS[name].px).toBeGreaterThanOrEqual(HEADLINE_FLOOR_PX);
});
