import { expect, test } from "@playwright/test";
import type { Run } from "../../../../slides/deck/deck.ts";
import { setText } from "../../../../slides/deck/set-text.ts";

const STEPS = ["statement-84", "statement-68", "statement-56", "statement-46", "statement-38"] as const;

function runs(text: string): readonly Run[] {
  return [{ text, start: 0, strong: false, emphasis: false }];
}

test("takes the largest step that fits", () => {
  const { setting, heightPx, fits } = setText(runs("All this without the loss of a single soldier."), STEPS, {
    widthPx: 1056,
    heightPx: 500,
  });
  expect({ step: setting.step, lines: setting.lines.length, heightPx, fits }).toEqual({
    step: "statement-84",
    lines: 2,
    heightPx: 188,
    fits: true,
  });
});

test("goes to a smaller step when lines are limited", () => {
  const box = { widthPx: 1056, heightPx: 500, maxLines: 1 };
  expect(setText(runs("All this without the loss of a soldier."), STEPS, box).setting.step).not.toBe(
    "statement-84",
  );
});

test("goes to a smaller step rather than break a word", () => {
  const word = "Telekommunikationsüberwachungsverordnung";
  const { setting } = setText(runs(word), STEPS, { widthPx: 1056, heightPx: 500 });
  expect(setting.lines).toHaveLength(1);
});

test("says so when even the smallest step is too large", () => {
  const { setting, fits } = setText(runs("word ".repeat(400)), STEPS, { widthPx: 1056, heightPx: 500 });
  expect({ step: setting.step, fits }).toEqual({ step: "statement-38", fits: false });
});

test("refuses to set in no step at all", () => {
  expect(() => setText(runs("word"), [], { widthPx: 1, heightPx: 1 })).toThrow("at least one step");
});
