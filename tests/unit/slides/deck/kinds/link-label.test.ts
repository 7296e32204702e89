import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

const PROSE = "The council of the old town met in June and voted for a new mill of stone.";

for (const label of [
  "[Timetable of the works, on the site of the council](https://example.org/a)",
  "[First reading](https://example.org/a) - [Second reading](https://example.org/b) - [Vote](https://example.org/c)",
  "Amendments: [all of them](https://example.org/a) – [search](https://example.org/b)",
]) {
  test(`“${label}” leads elsewhere and has no slide`, async () => {
    const slides = await slidesOf(`# Plan\n\n${PROSE}\n\n${label}\n\nThe bread is good.`);
    expect(slides.map(({ body, notes }) => [body, notes?.length])).toEqual([
      [[PROSE], 2],
      [["The bread is good."], 1],
    ]);
  });
}

for (const said of [
  "[The mill will be rebuilt in stone by the end of the year.](https://example.org/a)",
  "The mill will be rebuilt in stone, says [the council](https://example.org/a)",
]) {
  test(`“${said}” says something`, async () => {
    expect(await slidesOf(`# Plan\n\n${PROSE}\n\n${said}`)).toHaveLength(2);
  });
}

test("a link that a line announces is the point", async () => {
  const slides = await slidesOf(
    "# Plan\n\nJoin the works here:\n\n[Works of the mill of the town](https://example.org/a)",
  );
  expect(slides.map(({ body }) => body)).toEqual([["Works of the mill of the town"]]);
});

test("a row of the memo's own headings leads to them and has no slide", async () => {
  const parts = ["The mills of stone", "The bridges of wood", "The roads of gravel"];
  const sections = parts.map((part) => `## ${part}\n\n${PROSE}`).join("\n\n");
  const before = Array(8).fill(PROSE).join("\n\n");
  const countOf = async (row: string): Promise<number> => {
    const slides = await slidesOf(`# Plan\n\n${before}\n\n${row}\n\n${sections}`);
    return slides.filter(({ kind }) => kind === "statement").length;
  };
  expect(await countOf("The mills of stone - The bridges - The roads of gravel")).toBe(11);
  expect(await countOf("The mills of stone - The ferries - The roads of gravel")).toBe(12);
});
