import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { breakLines, FILL, fillLines } from "../../../../slides/deck/break-lines.ts";
import { cutText } from "../../../../slides/deck/pieces.ts";
import type { Line, Run } from "../../../../slides/deck/deck.ts";
import { widthOf } from "../../../../slides/deck/measure.ts";
import type { StepName } from "../../../../slides/deck/type-steps.ts";

const words = fc
  .array(fc.stringMatching(/^[A-Za-zÄÖÜäöüß,.;]{1,12}$/u), { minLength: 1, maxLength: 60 })
  .map((all) => all.join(" "));
const step = fc.constantFrom<StepName>("quotation-74", "statement-46", "item-32", "cell-24");
/** Wide enough for the longest of the words at the largest step: no word has to be broken. */
const width = fc.integer({ min: 900, max: 1100 });

function plain(text: string, start = 0): Run {
  return { text, start, strong: false, emphasis: false };
}

function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map(({ runs }) => runs.map((run) => run.text).join(""));
}

/** The number of lines that filling word by word gives; written apart from the code under test. */
function countByFilling(text: string, step: StepName, widthPx: number): number {
  let count = 1;
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, step) > widthPx * FILL + 1e-6) {
      count += 1;
      line = word;
    } else line = longer;
  }
  return count;
}

test("keeps every word in order", () => {
  fc.assert(
    fc.property(words, step, width, (text, step, widthPx) => {
      expect(textsOf(breakLines([plain(text)], step, widthPx)).join(" ")).toBe(text);
    }),
  );
});

test("fills no line beyond 98 percent", () => {
  fc.assert(
    fc.property(words, step, width, (text, step, widthPx) => {
      for (const line of textsOf(breakLines([plain(text)], step, widthPx)))
        expect(widthOf(line, step)).toBeLessThanOrEqual(widthPx * FILL + 1e-6);
    }),
  );
});

test("takes as many lines as filling them does", () => {
  fc.assert(
    fc.property(words, step, (text, step) => {
      expect(breakLines([plain(text)], step, 1056).length).toBe(countByFilling(text, step, 1056));
    }),
  );
});

test("keeps every run's offset in the memo", () => {
  fc.assert(
    fc.property(words, width, fc.nat(200), (text, widthPx, cut) => {
      const runs = [plain(text.slice(0, cut), 7), { ...plain(text.slice(cut), 7 + cut), strong: true }];
      for (const { runs: parts } of breakLines(runs, "statement-46", widthPx))
        for (const { start, text: part } of parts)
          expect(text.slice((start ?? 0) - 7, (start ?? 0) - 7 + part.length)).toBe(part);
    }),
  );
});

test("evens the lines of display text", () => {
  const text = "You can not only win a war and lose the peace; you can lose a war and win the peace.";
  expect(textsOf(breakLines([plain(text)], "quotation-74", 1056))).toEqual([
    "You can not only win a war",
    "and lose the peace; you can",
    "lose a war and win the peace.",
  ]);
});

test("leaves no single word on the last line of running text", () => {
  const text = "Germany has greatly reduced its dependence on Russia for cheap gas and oil and coal energy";
  const lines = textsOf(breakLines([plain(text)], "item-32", widthOf(text, "item-32") / FILL - 20));
  expect(lines.at(-1)).toBe("coal energy");
});

test("breaks an address after its slashes and adds no hyphen", () => {
  const address = "https://www.example.org/research/winning/the/peace/and/losing/it";
  const runs = [plain(address)];
  const filled = fillLines(cutText(runs), runs, "item-32", 500);
  const lines = filled.lines();
  expect(filled.wordBroken).toBe(true);
  expect(textsOf(lines).join("")).toBe(address);
  expect(textsOf(lines).slice(0, -1)).toEqual(
    textsOf(lines)
      .slice(0, -1)
      .filter((line) => line.endsWith("/")),
  );
});

test("lets a compound end a line after its hyphen but not a minus", () => {
  const lines = textsOf(
    breakLines([plain("pro-American"), plain(" at -5")], "item-32", widthOf("pro-America", "item-32")),
  );
  expect(lines).toEqual(["pro-", "American at", "-5"]);
});

test("starts no line of Japanese with a closing mark and ends none with an opening one", () => {
  const text = "戦争に勝って、平和を失うこともあれば、「戦争に負けて」平和を勝ち取ることもあります。";
  for (let widthPx = 200; widthPx < 700; widthPx += 13)
    for (const line of textsOf(breakLines([plain(text)], "item-32", widthPx)))
      expect(line).toMatch(/^[^、。」].*[^「]$/u);
});

test("keeps French punctuation with its word", () => {
  const text = "Comment gagner la paix ?";
  const lines = textsOf(
    breakLines([plain(text)], "item-32", widthOf("Comment gagner la paix", "item-32") / FILL + 1),
  );
  expect(lines.at(-1)).toContain("paix ?");
});

test("never parts a letter from its accents", () => {
  const text = "e\u0301".repeat(80);
  for (const line of textsOf(breakLines([plain(text)], "statement-46", 300)))
    expect(line).toMatch(/^(?:e\u0301)+$/u);
});

test("gives no lines for no words", () => {
  expect(breakLines([], "item-32", 500)).toEqual([]);
  expect(breakLines([plain("   ")], "item-32", 500)).toEqual([]);
});
