import { expect, test } from "@playwright/test";
import { passages } from "./support.ts";

const NONE: readonly (readonly [what: string, text: string])[] = [
  ["a term", "The “peace dividend” was spent within a year."],
  ["a scare quote", "Their “solution” solved nothing."],
  [
    "a title in a sentence",
    "In “A Short History of the Northern Rivers and Their Many Bridges” she tells it all.",
  ],
  [
    "a title that is announced",
    "The act entitled “An act to keep the rivers clean and their banks free,” came too late.",
  ],
  ["a word that is spoken of", "The word “resilience, as it is now used everywhere” means little."],
  ["a heading in marks", "## “Win the Day”\n\nNothing else is said."],
];

for (const [what, text] of NONE) {
  test(`takes ${what} for no quotation`, async () => {
    expect(await passages(text)).toEqual([]);
  });
}

test("takes a few words for a quotation when a verb of speech announces them", async () => {
  expect(await passages("The pilot said, “We turn back now.”")).toEqual(["“We turn back now.”"]);
});
