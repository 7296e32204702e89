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
