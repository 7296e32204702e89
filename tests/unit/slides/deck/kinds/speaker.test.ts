import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

const LONG = Array.from({ length: 12 }, () => "We will do all that can be done for the people.").join(" ");

test("the lead-in to a long quotation introduces its speaker", async () => {
  const leadIn =
    "Many have spoken of it. The wisest words come from Professor Anna Weber, of the Hoover Institution:";
  const [slide] = await slidesOf(`# Plan\n\n${leadIn}\n\n“${LONG}”`);
  expect(slide).toEqual({
    kind: "speaker",
    headline: "Anna Weber",
    body: ["The wisest words come from Professor Anna Weber, of the Hoover Institution:"],
    notes: [leadIn],
  });
});

test("a short quotation needs no introduction", async () => {
  const slides = await slidesOf(
    "# Plan\n\nMary Burns said:\n\n“We will do all that can be done for the people.”",
  );
  expect(slides.map(({ kind }) => kind)).not.toContain("speaker");
});

test("nobody is introduced where it is not certain who speaks", async () => {
  const slides = await slidesOf(`# Plan\n\nIt was said in the town:\n\n“${LONG}”`);
  expect(slides.map(({ kind }) => kind)).not.toContain("speaker");
});
