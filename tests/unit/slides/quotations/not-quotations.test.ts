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

test("takes literal text in double back-ticks for no quotation", async () => {
  const text =
    'The call ``open(name, "r", and so on for all the others)`` fails.\n\nSo does ``"unicode text with more than eight words in all of it"`` and """a long text with more than eight words in all""".';
  expect(await passages(text, "txt")).toEqual([]);
});

test("takes what stands in TeX's marks for a quotation, with others behind it", async () => {
  const text =
    "The keeper said: ``We must close the gate before the water comes.'' And later: ``Nobody may go back.''";
  expect(await passages(text, "txt")).toEqual([
    "``We must close the gate before the water comes.''",
    "``Nobody may go back.''",
  ]);
});

test("nobody says numbers and signs alone", async () => {
  expect(await passages('The bits are "0 1 0 1 1 0 0 1 1 0, 1 1 1 0 1" in this order, she said.')).toEqual(
    [],
  );
});
