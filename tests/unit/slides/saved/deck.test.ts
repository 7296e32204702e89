import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { readDeck } from "../../../../slides/saved/deck.ts";
import { handMadeDeck } from "../../../support/hand-made-deck.ts";

test("reads a deck back as it was", () => {
  expect(readDeck(structuredClone(handMadeDeck))).toEqual({ ok: true, value: handMadeDeck });
});

test("leaves behind what is no part of a deck", () => {
  const read = readDeck({ ...handMadeDeck, script: "alert(1)" });
  expect(read).toEqual({ ok: true, value: handMadeDeck });
});

test("says which field of which slide is wrong", () => {
  const [first, ...rest] = handMadeDeck.slides;
  const read = readDeck({ ...handMadeDeck, slides: [{ ...first, kind: "film" }, ...rest] });
  expect(read.ok ? null : read.problem.message).toMatch(
    /^deck\.slides\[0\]\.kind should be one of title, .*, found "film"\.$/,
  );
});

test("refuses a deck without slides", () => {
  const read = readDeck({ ...handMadeDeck, slides: [] });
  expect(read.ok ? null : read.problem).toMatchObject({
    code: "saved/empty-deck",
    message: "The deck has no slides.",
  });
});

test("never throws on outside data", () => {
  fc.assert(fc.property(fc.anything(), (value) => typeof readDeck(value).ok === "boolean"));
});
