import { expect, test } from "@playwright/test";
import { briefingOf } from "../briefing-of.ts";

const SOURCE =
  "# The plan\n\nGrain is sold in the east.\n\n## Why\n\nShips are sent to the west.\n\n- One of them\n- Two of them\n";

async function idsOf(source: string): Promise<readonly string[]> {
  return (await briefingOf(source)).deck.slides.map(({ id }) => id);
}

test("an id outlives what changes elsewhere in the memo", async () => {
  const [before, after] = [
    await idsOf(SOURCE),
    await idsOf(SOURCE.replace("\n\nGrain", "\n\nNew here.\n\nGrain")),
  ];
  expect(before.filter((id) => !after.includes(id))).toEqual([]);
  expect(after.length).toBe(before.length + 1);
});

test("an id changes with the words that are shown", async () => {
  const [before, after] = [await idsOf(SOURCE), await idsOf(SOURCE.replace("sold", "bought"))];
  expect(before.filter((id) => !after.includes(id)).length).toBe(1);
});

test("the same words twice have two ids, told by their turn", async () => {
  const ids = await idsOf("# The plan\n\nGrain is sold.\n\nShips are sent.\n\nGrain is sold.");
  expect(ids[3]).toBe(`${ids[1]}-2`);
});

test("an id begins with the slide's kind", async () => {
  const { deck } = await briefingOf(SOURCE);
  expect(deck.slides.filter(({ id, kind }) => !id.startsWith(`${kind}-`))).toEqual([]);
});

test("every slide refers to the section slide before it", async () => {
  const { deck } = await briefingOf("# A\n\nOne is here.\n\n# B\n\nTwo is here.");
  const section = deck.slides.find(({ kind }) => kind === "section");
  expect(deck.slides.map(({ kind, section: of }) => [kind, of])).toEqual([
    ["title", null],
    ["statement", null],
    ["section", null],
    ["statement", section?.id],
  ]);
});

test("knows the paragraphs that a slide stands for", async () => {
  const { deck } = await briefingOf(SOURCE);
  expect(deck.slides.map(({ kind, paragraphs }) => [kind, paragraphs])).toEqual([
    ["title", null],
    ["statement", { first: 1, last: 1 }],
    ["section", null],
    ["statement", { first: 2, last: 2 }],
    ["list", { first: 3, last: 4 }],
  ]);
});

test("carries shape, language, direction, title and the memo's fingerprint", async () => {
  const { deck } = await briefingOf(`${SOURCE}\nIt is for us to say what the peace will be.`, "memo.md", {
    shape: "4:3",
  });
  const { shape, language, direction, title, fingerprint } = deck;
  expect({ shape, language, direction, title, digits: /^[0-9a-f]{12}$/u.test(fingerprint) }).toEqual({
    shape: "4:3",
    language: "en",
    direction: "ltr",
    title: "The plan",
    digits: true,
  });
});

test("sources are in the order of the memo", async () => {
  const { deck } = await briefingOf(SOURCE);
  const starts = deck.slides.map(({ sources }) => sources.map(({ start }) => start));
  expect(starts).toEqual(starts.map((all) => all.toSorted((a, b) => a - b)));
});
