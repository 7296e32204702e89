import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { compareDecks } from "../../../../slides/arrangement/compare-decks.ts";
import { wordDifference } from "../../../../slides/arrangement/word-difference.ts";
import { anyMemo } from "../any-memo.ts";
import { briefingIfRead, briefingOf } from "../briefing-of.ts";

const BEFORE = "# Harbour\n\nThe mill stands.\n\nNobody has paid for the old bridge yet.\n\nThe end is near.";

/** The differences in short; slides are counted from 1. */
async function differences(after: string): Promise<readonly string[]> {
  const compared = compareDecks(await briefingOf(BEFORE), await briefingOf(after));
  return compared.differences.map((difference) => {
    switch (difference.kind) {
      case "new":
        return `new ${difference.after + 1}: ${difference.shown}`;
      case "gone":
        return `gone ${difference.before + 1}: ${difference.shown}`;
      case "moved":
        return `moved ${difference.before + 1} to ${difference.after + 1}`;
      case "changed": {
        const marks = { same: "", gone: "-", new: "+" };
        const wording = difference.wording.map(({ kind, text }) => `${marks[kind]}${text.trim()}`).join(" ");
        return `changed ${difference.before + 1} to ${difference.after + 1}: ${wording}`;
      }
    }
  });
}

test("the same memo has no differences", async () => {
  expect(await differences(BEFORE)).toEqual([]);
});

test("a paragraph more is new, one less is gone, and neither moves the others", async () => {
  const after = "# Harbour\n\nA storm came overnight.\n\nThe mill stands.\n\nThe end is near.";
  expect(await differences(after)).toEqual([
    "new 2: A storm came overnight.",
    "gone 3: Nobody has paid for the old bridge yet.",
  ]);
});

test("other words in a passage are told word by word", async () => {
  expect(await differences(BEFORE.replace("old bridge", "new bridge"))).toEqual([
    "changed 3 to 3: Nobody has paid for the -old +new bridge yet.",
  ]);
});

test("a passage that stands elsewhere has moved", async () => {
  const after =
    "# Harbour\n\nThe end is near.\n\nThe mill stands.\n\nNobody has paid for the old bridge yet.";
  expect(await differences(after)).toEqual(["moved 4 to 2"]);
});

test("a slide of another kind that says the same words reads as it did", async () => {
  const compared = compareDecks(await briefingOf("Rope is dear."), await briefingOf("# Rope is dear."));
  expect(compared).toEqual({ differences: [expect.objectContaining({ kind: "gone", shown: "" })], same: 1 });
});

test("the parts of a difference are both wordings again", () => {
  const wording = fc.array(fc.constantFrom("boats", "ropes", "coal", "and"), { maxLength: 12 });
  fc.assert(
    fc.property(wording, wording, (one, other) => {
      const parts = wordDifference(one.join(" "), other.join(" "));
      const joined = (without: "gone" | "new"): readonly string[] =>
        parts.flatMap(({ kind, text }) => (kind === without ? [] : (text.match(/\S+/gu) ?? [])));
      expect({ before: joined("new"), after: joined("gone") }).toEqual({ before: one, after: other });
    }),
  );
});

test("any two memos can be compared, and every slide of both is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(anyMemo, anyMemo, async (one, other) => {
      const [before, after] = [
        await briefingIfRead(one.source, one.name),
        await briefingIfRead(other.source, other.name),
      ];
      if (before === null || after === null) return;
      const { differences, same } = compareDecks(before, after);
      const count = (kind: string): number => differences.filter((each) => each.kind === kind).length;
      const alike = differences.filter((each) => each.kind === "changed" && each.where === "slide").length;
      expect(same + alike + count("gone")).toBe(before.deck.slides.length);
      expect(same + alike + count("new")).toBe(after.deck.slides.length);
    }),
    { numRuns: 25 },
  );
});
