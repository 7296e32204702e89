import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

/** The headlines of the statements under one lower heading. */
async function headlinesOf(heading: string, paragraphs: number): Promise<readonly (string | undefined)[]> {
  const texts = Array.from({ length: paragraphs }, (_, index) => `Paragraph ${index} is here.`);
  const slides = await slidesOf(`# Plan\n\n## Why\n\nText.\n\n### ${heading}\n\n${texts.join("\n\n")}`);
  return slides
    .slice(2)
    .filter(({ kind }) => kind === "statement")
    .map(({ headline }) => headline);
}

test("a lower heading heads three slides, then it is stale", async () => {
  expect(await headlinesOf("Cost", 5)).toEqual(["Cost", "Cost", "Cost", undefined, undefined]);
});

test("a section's heading has its own slide and heads none", async () => {
  const slides = await slidesOf("# Plan\n\n## Why\n\nText.");
  expect(slides.at(-1)?.headline).toBeUndefined();
});

test("a heading of more than three lines heads none", async () => {
  expect(await headlinesOf("word ".repeat(60).trim(), 1)).toEqual([undefined]);
});

test("a question that is the heading of prose heads its answer, and what goes on speaking of it", async () => {
  const slides = await slidesOf(
    "# Plan\n\n## Why\n\nText.\n\n### What does the ferry cost?\n\nThe ferry is free.\n\n" +
      "What the ferry does cost is borne by the town.\n\nThe minister may approve the plan in spring.",
  );
  expect(slides.slice(2).map(({ headline }) => headline ?? null)).toEqual([
    "What does the ferry cost?",
    "What does the ferry cost?",
    null,
  ]);
});

test("in a row of questions and answers each question holds up to the next", async () => {
  const answers = ["Who?", "When?", "Where?"].map(
    (question) => `### ${question}\n\nThe town decides.\n\nThe minister may approve the plan in spring.`,
  );
  const slides = await slidesOf(`# Plan\n\n## Why\n\nText.\n\n${answers.join("\n\n")}`);
  expect(slides.slice(2).map(({ headline }) => headline ?? null)).toEqual([
    "Who?",
    "Who?",
    "When?",
    "When?",
    "Where?",
    "Where?",
  ]);
});

test("an announcement that names nothing heads nothing", async () => {
  const slides = await slidesOf("# Plan\n\nThese are:\n\nThe state of the trade between the two towns.");
  expect(slides.map(({ headline }) => headline ?? null)).toEqual([null]);
});

for (const sentence of [
  "Nothing in this memorandum shall be construed to affect the rights of the towns.",
  "Rien dans la présente note ne limite les droits des villes.",
]) {
  test(`“${sentence}” closes the paper, not its last section`, async () => {
    const slides = await slidesOf(
      `# Plan\n\n## Why\n\nText.\n\n### Cost\n\nThe ferry is free.\n\n${sentence}`,
    );
    expect(slides.slice(-2).map(({ headline }) => headline)).toEqual(["Cost", undefined]);
  });
}
