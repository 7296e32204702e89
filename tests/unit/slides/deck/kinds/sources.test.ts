import { expect, test } from "@playwright/test";
import { briefingOf, slidesOf } from "../../briefing-of.ts";

test("footnotes stand together at the end, each with its label", async () => {
  const slides = await slidesOf(
    "# Plan\n\nIt is so[^1] and so[^b].\n\n[^1]: Really.\n\n[^b]: One.\n\n    Two.",
  );
  expect(slides).toEqual([
    { kind: "statement", body: ["It is so and so."], notes: ["It is so[1] and so[b]."] },
    { kind: "sources", body: ["1. Really.", "b. One.", "Two."], notes: ["Really.", "One.", "Two."] },
  ]);
});

test("what else stands in a footnote is kept", async () => {
  const slides = await slidesOf(
    "# Plan\n\nSo[^1].\n\n[^1]: See:\n\n    - a list\n\n    ```\n    code\n    ```\n\n    | a | b |\n    |---|---|\n    | c | d |",
  );
  expect(slides.at(-1)?.body).toEqual(["1. See:", "a list", "code", "a", "b", "c", "d"]);
});

test("notes fill a slide by its height: four of two lines share one", async () => {
  const notes = Array.from(
    { length: 4 },
    (_, index) =>
      `[^${index + 1}]: The grain book of the city, page ${index}, with all that was bought and sold there by anybody in the years of the long drought and after it.`,
  );
  const calls = notes.map((_, index) => `[^${index + 1}]`).join(" ");
  const slides = await slidesOf(`# Plan\n\nIt is so ${calls}.\n\n${notes.join("\n\n")}`);
  expect(slides.map(({ kind, body }) => [kind, body?.length])).toEqual([
    ["statement", 1],
    ["sources", 4],
  ]);
});

test("a label that is wider than its column begins the words instead of running into them", async () => {
  const slides = await slidesOf(
    "# Plan\n\nIt is so[^Appendix-2024] and so[^b].\n\n[^Appendix-2024]: Really.\n\n[^b]: One.",
  );
  expect(slides.at(-1)?.body).toEqual(["Appendix-2024. Really.", "b. One."]);
});

test("few notes that say something are told; bare ones stand behind the close", async () => {
  const standing = async (...notes: readonly string[]): Promise<readonly string[]> => {
    const calls = notes.map((_, index) => `[^${index}]`).join("");
    const texts = notes.map((note, index) => `[^${index}]: ${note}`);
    const { deck } = await briefingOf(`# Plan\n\nIt is so${calls}.\n\n${texts.join("\n\n")}`);
    return deck.slides.filter(({ kind }) => kind === "sources").map((slide) => slide.standing);
  };
  expect(
    await standing("The grain book of the city counts it.", "Ibid.", "So did the mayor in June."),
  ).toEqual(["main"]);
  expect(await standing("Document 257.")).toEqual(["backup"]);
  expect(await standing("https://example.org/a-long-way/to-the/paper", "Ibid.")).toEqual(["backup"]);
});
