import { expect, test } from "@playwright/test";
import { runInLabel } from "../../../../slides/deck/run-in-label.ts";
import { memoOf, slidesOf, wordsOf } from "../briefing-of.ts";

const NAMED = "Each harbour shall keep a list of its boats and show it to all who ask.";

async function labelOf(paragraph: string): Promise<string | null> {
  const memo = await memoOf(`# Plan\n\n${paragraph}`);
  const block = memo.blocks.at(-1);
  const label = block === undefined ? null : runInLabel(memo, block);
  return label === null ? null : wordsOf(memo, label.words);
}

for (const [opening, label] of [
  ["B. Boats and Quays.", "Boats and Quays"],
  ["(c) Tolls.", "Tolls"],
  ["iv. Reports to the Council.", "Reports to the Council"],
  ["**Tolls.**", "Tolls"],
  ["**Italy.**", "Italy"],
  ["A. War Risks.", "War Risks"],
  ["**Reports to the Council**.", "Reports to the Council"],
  ["**Counting all boats.**", "Counting all boats"],
] as const) {
  test(`“${opening}” is a label before what it names`, async () => {
    expect(await labelOf(`${opening} ${NAMED}`)).toBe(label);
  });
}

for (const opening of [
  "Boats.",
  "A. Yes.",
  "**Certainly.**",
  "A. Exactly.",
  "A. The boats are counted in May.",
  "**Count all the boats in May.**",
  "**Boats Are Counted.**",
  "B. See Annex.",
]) {
  test(`“${opening}” is no label`, async () => {
    expect(await labelOf(`${opening} ${NAMED}`)).toBeNull();
  });
}

test("a label before a word or two names nothing", async () => {
  expect(await labelOf("B. Boats and Quays. None yet.")).toBeNull();
});

test("a label heads the line of its paragraph", async () => {
  const slides = await slidesOf(`# Plan\n\nA. Boats and Quays. ${NAMED} Who asks pays no fee for it.`);
  expect(slides.map(({ headline }) => headline)).toEqual(["Boats and Quays"]);
  expect(slides[0]?.body?.join(" ")).not.toContain("Boats and Quays");
});
