import { expect, test } from "@playwright/test";
import { eastAsianEnd } from "../../../../slides/deck/east-asian-breaks.ts";
import { breakLines } from "../../../../slides/deck/break-lines.ts";

function linesOf(text: string, widthPx: number): readonly string[] {
  const lines = breakLines([{ text, start: 0, strong: false, emphasis: false }], "statement-56", widthPx);
  return lines.map(({ runs }) => runs.map((run) => run.text).join(""));
}

test("no line cuts a foreign word in katakana", () => {
  for (const widthPx of [480, 540, 600, 660])
    for (const line of linesOf("港のデジタルサービスは、ソフトウェアで動いています。", widthPx))
      expect(line).toMatch(/^(?:[^ァ-ヺー]|デジタルサービス|ソフトウェア)*$/u);
});

test("behind punctuation a phrase ends, behind a particle a word, else neither", () => {
  expect([
    eastAsianEnd("れ、", "船"),
    eastAsianEnd("は", "南"),
    eastAsianEnd("の", "サ"),
    eastAsianEnd("南", "の"),
    eastAsianEnd("ま", "す"),
    eastAsianEnd("港", "口"),
  ]).toEqual(["phrase", "word", "word", "inside", "inside", "inside"]);
});

test("display lines end between words where lines stay nearly even", () => {
  expect(linesOf("それゆえ、私たちは港の再開を今年のうちに求めます。", 640)).toEqual([
    "それゆえ、私たちは",
    "港の再開を今年の",
    "うちに求めます。",
  ]);
});
