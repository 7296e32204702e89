import { expect, test } from "@playwright/test";
import { slidesOf } from "../briefing-of.ts";

const LONG =
  "The council of the old town, which had met in June to hear the miller and both of the carpenters and bakers, voted for a new mill of stone at the cost of the town, to be built in a year.";
const LEANING = "This was welcomed by everybody who had waited for bread in the winter.";

/** The line of the first slide under a heading, where there is no slide before to lean on. */
async function firstLine(paragraph: string): Promise<unknown> {
  const slides = await slidesOf(`# Plan\n\n## Mill\n\n${paragraph}\n\n## Boats\n\nThe boats are ready.`);
  return slides.find(({ kind }) => kind === "statement" || kind === "question")?.body?.[0];
}

test("where all short sentences hang in the air, one that stands may be a little longer", async () => {
  expect(await firstLine(`${LONG} ${LEANING}`)).toBe(LONG);
});

test("and so where the short one points at what only the long one says", async () => {
  const pointing =
    "The towns of the valley can use this framework for all the mills and boats that they have.";
  expect(await firstLine(`${LONG} ${pointing}`)).toBe(LONG);
});

test("a sentence far too long takes nobody's place", async () => {
  const longer = LONG.replace(
    "in June",
    "in June, in July and once more in the hot and dry and dusty August,",
  );
  expect(await firstLine(`${longer} ${LEANING}`)).toBe(LEANING);
});

test("a paragraph of one sentence that leans doesn't stand for itself", async () => {
  const leaning = `Before doing so, ${LONG.charAt(0).toLowerCase()}${LONG.slice(1)}`;
  const before = `${LONG} `.repeat(4).trim();
  const slides = await slidesOf(`# Plan\n\n${before}\n\n${leaning}`);
  expect(slides.flatMap(({ body }) => body ?? [])).not.toContain(leaning);
});
