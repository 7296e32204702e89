import { expect, test } from "@playwright/test";
import { findLeak } from "../../../../../slides/export/clean/leaks.ts";
import type { Secrets } from "../../../../../slides/export/clean/secrets.ts";
import { runsOfFive, shortPhrases, tokensOf } from "../../../../../slides/export/clean/tokens.ts";

/** The notes have a passage, a slide has its words in other company. */
function secretsOf(passage: string, shown: string): Secrets {
  return {
    runs: new Set(runsOfFive(tokensOf(passage))),
    words: new Set(),
    shown: new Set(shortPhrases(tokensOf(shown))),
  };
}

const text = "35. The gates leak again";
const own = new Set(["35"]);

test("a slide's number before its words gives nothing away, though the notes number them alike", () => {
  const secrets = secretsOf(text, "the gates leak again");
  expect(findLeak({ texts: [text], own }, secrets)).toBeNull();
  const numbered = { ...secrets, shown: new Set([...secrets.shown, "35"]) };
  expect(findLeak({ texts: [text], own: new Set() }, numbered)).toBeNull();
});

test("the same passage is a leak where no slide has that number, or where it stands among the words", () => {
  const secrets = secretsOf(text, "the gates leak again");
  expect(findLeak({ texts: [text], own: new Set() }, secrets)).not.toBeNull();
  const among = secretsOf("the gates 35 leak again", "the gates leak again");
  expect(findLeak({ texts: ["The gates 35 leak again"], own }, among)).not.toBeNull();
});
