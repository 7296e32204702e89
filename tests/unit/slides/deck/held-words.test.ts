import { expect, test } from "@playwright/test";
import { breakLines } from "../../../../slides/deck/break-lines.ts";
import { isHeld } from "../../../../slides/deck/held-words.ts";

/** The spaces of a text at which no line may end, shown as "~". */
function shown(text: string): string {
  return text.replaceAll(/ (?=\S)/gu, (space, at: number) => (isHeld(text, at + 1) ? "~" : space));
}

for (const [text, held] of [
  ["on 14 May we met", "on 14~May we met"],
  ["am 3. Mai kamen wir", "am 3.~Mai kamen wir"],
  ["There were 12. Mayors came.", "There were 12. Mayors came."],
  ["von 28 Mio. Euro für", "von 28~Mio.~Euro für"],
  ["about 4.2 million pounds a year", "about 4.2~million~pounds a year"],
  ["in 2019 the cost rose 11 % to £31m", "in 2019 the cost rose 11~% to £31m"],
  ["Dr Helen Marsh and Mme Dubois", "Dr~Helen Marsh and Mme~Dubois"],
  ["at ≤ 1.5 in all", "at ≤~1.5 in all"],
  ["under § 12 and No. 4 of it", "under §~12 and No.~4 of it"],
  ["He said no. 4 more came.", "He said no. 4~more came."],
] as const) {
  test(`“${text}” is held together as “${held}”`, () => {
    expect(shown(text)).toBe(held);
  });
}

test("what is held together goes on the next line together, or is parted where it fits on none", () => {
  const run = {
    text: "The committee met on 14 September to decide.",
    start: 0,
    strong: false,
    emphasis: false,
  };
  const lines = (widthPx: number): readonly string[] =>
    breakLines([run], "item-32", widthPx).map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join("")
        .trim(),
    );
  for (let widthPx = 220; widthPx < 700; widthPx += 10) {
    expect(lines(widthPx).filter((line) => /\b14$/u.test(line))).toEqual([]);
  }
  expect(lines(160).join(" ")).toBe(run.text);
});
