import { expect, test } from "@playwright/test";
import { runsOf } from "../../../../slides/deck/runs.ts";
import { setText } from "../../../../slides/deck/set-text.ts";
import { splitSetting } from "../../../../slides/deck/split-setting.ts";
import { TYPE_STEPS } from "../../../../slides/deck/type-steps.ts";
import { textOf } from "../briefing-of.ts";

const STEPS = ["item-32", "item-24"] as const;
const WORDS = Array.from({ length: 120 }, (_, index) => `word${index}`).join(" ");
const BOX = { widthPx: 400, heightPx: 5 * TYPE_STEPS["item-24"].linePx };

function splitUp(text: string): ReturnType<typeof splitSetting> {
  const { setting } = setText(runsOf({ text, marks: [] }, { start: 0, end: text.length }), STEPS, BOX);
  return splitSetting(setting, STEPS, BOX);
}

test("every part fits and no word is lost, doubled or moved", () => {
  const parts = splitUp(WORDS);
  expect(
    parts.every(({ setting }) => setting.lines.length * TYPE_STEPS[setting.step].linePx <= BOX.heightPx),
  ).toBe(true);
  expect(parts.map(({ setting }) => textOf(setting)).join(" ")).toBe(WORDS);
  expect(parts.map(({ source }) => WORDS.slice(source.start, source.end))).toEqual(
    parts.map(({ setting }) => textOf(setting)),
  );
});

test("the parts are even: no line stands alone on the last slide", () => {
  const counts = splitUp(WORDS).map(({ setting }) => setting.lines.length);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
});

test("each run says where the memo has its words", () => {
  const runs = splitUp(WORDS).flatMap(({ setting }) => setting.lines.flatMap((line) => line.runs));
  const wrong = runs.filter(
    ({ text, start }) => start !== null && WORDS.slice(start, start + text.length) !== text,
  );
  expect(wrong).toEqual([]);
});

test("a word of a page's length is broken without a space", () => {
  const word = "a".repeat(900);
  const parts = splitUp(word);
  expect(parts.length).toBeGreaterThan(1);
  const runs = parts.flatMap(({ setting }) =>
    setting.lines.flatMap((line) => line.runs.map((run) => run.text)),
  );
  expect(runs.join("")).toBe(word);
});
