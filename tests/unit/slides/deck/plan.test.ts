import { expect, test } from "@playwright/test";
import { planDeck, RULES } from "../../../../slides/deck/plan.ts";
import { briefingOf, slidesOf } from "../briefing-of.ts";

test("each rule has a name of its own and says why", () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  expect(RULES.filter(({ why }) => !why.endsWith("."))).toEqual([]);
});

test("every block has its slide or stands in notes, in the order of the memo", async () => {
  const slides = await slidesOf(
    "# Plan\n\nOne is here.\n\n## Part\n\n### Two\n\nTwo ways:\n\n- a\n- b\n\n> Quoted words.\n\n| A |\n|---|\n| 1 |\n\n```\ncode\n```\n\n![The mill as it was seen from the river in spring](a.png)\n\nPeace holds[^1].\n\n[^1]: The treaty of Ghent says so.\n\nAnn Weber\n\nann@a.example",
  );
  expect(slides.map(({ kind }) => kind)).toEqual([
    "statement",
    "section",
    "list",
    "statement",
    "table",
    "code",
    "figure",
    "statement",
    "sources",
    "close",
  ]);
});

test("a heading's words stand in the notes of the slide that it heads", async () => {
  const slides = await slidesOf("# Plan\n\n## Part\n\nText.\n\n### Ways\n\n- a\n- b");
  expect(slides.at(-1)?.notes).toEqual(["Ways", "a", "b"]);
});

test("the deck of a memo without a title is called after its file, else plainly", async () => {
  const { memo } = await briefingOf("Text is here.");
  const titleOf = (name: string | null): string =>
    planDeck({ ...memo, name }, [], { shape: "16:9", fingerprint: "0" }).deck.title;
  expect([titleOf("the.plan.md"), titleOf(null), titleOf(`${"a".repeat(300)}.md`)]).toEqual([
    "the.plan",
    "Memo",
    "a".repeat(60),
  ]);
});

test("one word makes a deck", async () => {
  expect((await briefingOf("Peace", "memo.txt")).deck.slides.map(({ kind }) => kind)).toEqual(["title"]);
});

test("the same memo gives the same deck", async () => {
  const source = "# Plan\n\nOne is here.\n\n- a\n- b";
  expect((await briefingOf(source)).deck).toEqual((await briefingOf(source)).deck);
});
