import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

test("paragraphs with letters in turn are a list, under what announces them", async () => {
  expect(
    await slidesOf("# Plan\n\nThe town needs the following:\n\na) A mill.\n\nb) A bridge.\n\nc) A school."),
  ).toEqual([
    {
      kind: "list",
      headline: "The town needs the following",
      body: ["a) A mill.", "b) A bridge.", "c) A school."],
      notes: ["The town needs the following:", "A mill.", "A bridge.", "A school."],
    },
  ]);
});

test("lines with dashes in one paragraph are a list", async () => {
  const slides = await slidesOf("The town has a plan.\n\n-- A mill\n-- A bridge\n-- A school", "memo.md");
  expect(slides.map(({ kind }) => kind)).toEqual(["statement", "list"]);
});

for (const text of [
  "(a) One mill stands.\n\n(f) One bridge stands.",
  "b) The mill stands.\n\nc) The bridge stands.",
])
  test(`“${text.slice(0, 12)}…” is no list`, async () => {
    expect((await slidesOf(`# Plan\n\n${text}`)).map(({ kind }) => kind)).not.toContain("list");
  });
