import { expect, test } from "@playwright/test";
import { explainReport } from "../../../../electron/cli/explain-report.ts";
import { RULES } from "../../../../slides/deck/plan.ts";
import { whyOf } from "../../../../slides/deck/why.ts";
import { briefingOf } from "../../slides/briefing-of.ts";

const SOURCE =
  "# Harbour\n\nThe mill stands. The harbour must open before winter, or the town starves. Nobody has paid. " +
  "The council waits for a letter from the capital, which has been promised three times since spring.";

test("tells which rule made each slide, from which words, and why its line won", async () => {
  const report = explainReport(await briefingOf(SOURCE));
  expect(report.split("\n").filter((line) => line.includes("statement") || line.includes("shows"))).toEqual([
    `  statement    ${whyOf("statement")}`,
    "      shows    “Harbour”",
    "   2  statement, from ¶ 1",
    "      shows    “The mill stands. The harbour must open before … winter, or the town starves. Nobody has paid.”",
  ]);
  expect(report).toMatch(/because {2}\+[\d.]+ in all, title words \+[\d.]+/u);
});

test("every rule of the plan says why, and a name that no rule has is a bug", () => {
  expect(RULES.filter(({ name }) => whyOf(name).length < 20)).toEqual([]);
  expect(() => whyOf("no such rule")).toThrow("There is no rule “no such rule”");
});

test("every slide of a memo of many kinds has a rule that says why", async () => {
  const { deck } = await briefingOf(
    "# A\n\n## B\n\nText.\n\n## C\n\n- a\n- b\n\n## D\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nx[^1]\n\n[^1]: Note.",
  );
  expect(deck.slides.map(({ rule }) => whyOf(rule)).every((why) => why.endsWith("."))).toBe(true);
});
