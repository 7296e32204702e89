import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

test("the highest headings of the body have slides of their own", async () => {
  expect(await slidesOf("# Plan\n\n## Why\n\nBecause of it.\n\n## How\n\nBy and by.")).toEqual([
    { kind: "section", headline: "Why", notes: ["Why"] },
    { kind: "statement", body: ["Because of it."], notes: ["Because of it."] },
    { kind: "section", headline: "How", notes: ["How"] },
    { kind: "statement", body: ["By and by."], notes: ["By and by."] },
  ]);
});

test("a lower heading heads the slide behind it and stands in its notes", async () => {
  expect((await slidesOf("# Plan\n\n## Why\n\n### Cost\n\nIt is dear.")).slice(1)).toEqual([
    { kind: "statement", headline: "Cost", body: ["It is dear."], notes: ["Cost", "It is dear."] },
  ]);
});

test("a heading that heads nothing has a slide of its own", async () => {
  expect((await slidesOf("# Plan\n\n## Why\n\nSo.\n\n### Left alone")).at(-1)).toEqual({
    kind: "section",
    headline: "Left alone",
    notes: ["Left alone"],
  });
});

test("a heading that no slide can hold goes on over several", async () => {
  const heading = Array.from({ length: 200 }, (_, index) => `word${index}`).join(" ");
  const sections = (await slidesOf(`# Plan\n\n## ${heading}\n\nText.`)).filter(
    ({ kind }) => kind === "section",
  );
  expect(sections.length).toBeGreaterThan(1);
  expect(sections.map(({ headline }) => headline).join(" ")).toBe(heading);
});
