import { expect, test } from "@playwright/test";
import { lineCandidates } from "../../../../slides/arrangement/line-candidates.ts";
import { slidesAt } from "../../../../slides/arrangement/slides-at.ts";
import { briefingOf, spanOf } from "../briefing-of.ts";

const MEMO = `# Harbour

The mill stands. The harbour must open before winter, or the town starves.

Mary Burns said: “We will pay. Whatever it costs us, we shall pay it.”

We ask for:

- boats
- ropes
`;

test("a passage leads to the slide that shows it first, then to those that stand for its paragraph", async () => {
  const { memo, deck } = await briefingOf(MEMO);
  expect(slidesAt(deck, spanOf(memo.text, "The harbour must open before winter"))[0]).toBe(1);
  expect(slidesAt(deck, spanOf(memo.text, "The mill stands."))[0]).toBe(1);
  expect(slidesAt(deck, spanOf(memo.text, "boats"))).toEqual([
    deck.slides.findIndex(({ kind }) => kind === "list"),
  ]);
  expect(slidesAt(deck, { start: memo.text.length, end: memo.text.length + 1 })).toEqual([]);
});

test("a slide can show the sentences of its paragraph, one that ends in a quotation with the whole quotation", async () => {
  const { memo, quotations, deck } = await briefingOf(MEMO);
  const choices = deck.slides.map((slide) =>
    lineCandidates(memo, quotations, slide).map(({ start, end }) => memo.text.slice(start, end)),
  );
  expect(choices[0]).toEqual([]);
  expect(choices[1]).toEqual([
    "The mill stands.",
    "The harbour must open before winter, or the town starves.",
  ]);
  expect(choices.flat()).toContain("Mary Burns said: “We will pay. Whatever it costs us, we shall pay it.”");
});

test("a list can show its items", async () => {
  const { memo, quotations, deck } = await briefingOf(MEMO);
  const list = deck.slides.find(({ kind }) => kind === "list");
  if (list === undefined) throw new Error("The memo has a list");
  const choices = lineCandidates(memo, quotations, list).map(({ start, end }) => memo.text.slice(start, end));
  expect(choices).toEqual(expect.arrayContaining(["boats", "ropes"]));
});
