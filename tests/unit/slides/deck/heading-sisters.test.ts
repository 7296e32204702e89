import { expect, test } from "@playwright/test";
import { slidesOf } from "../briefing-of.ts";

const PROSE = "The council of the old town met in June and voted for a new mill of stone.";
const BUTTON = "[Go to this part on our site](https://example.org/part)";

test("a link that recurs as a heading heads nothing", async () => {
  const parts = ["Mills", "Bridges", "Roads"].map((part) => `## ${part}\n\n### ${BUTTON}\n\n${PROSE}`);
  const slides = await slidesOf(`# Plan\n\n${parts.join("\n\n")}`);
  expect(slides.map(({ headline }) => headline)).not.toContain("Go to this part on our site");
});

test("a heading that is a link and stands once stays one", async () => {
  const slides = await slidesOf(`# Plan\n\n## [The mill of stone](https://example.org/mill)\n\n${PROSE}`);
  expect(slides[0]).toMatchObject({ kind: "section", headline: "The mill of stone" });
});

test("a paragraph with the label that headings have is a heading as well", async () => {
  const parts = [
    "## Witness: the baker",
    PROSE,
    "## Witness: the miller",
    PROSE,
    "Witness: the clerk",
    PROSE,
  ];
  const slides = await slidesOf(`# Plan\n\n${parts.join("\n\n")}`);
  expect(slides.filter(({ kind }) => kind === "section").map(({ headline }) => headline)).toEqual([
    "Witness: the baker",
    "Witness: the miller",
    "Witness: the clerk",
  ]);
});
