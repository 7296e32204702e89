import { expect, test } from "@playwright/test";
import { briefingOf, slidesOf } from "../../briefing-of.ts";

/** Sentences of thirteen words each; two hundred and sixty words in all. */
const SENTENCES = Array.from(
  { length: 20 },
  (_, at) => `Harbour number ${at + 1} sells its grain to the towns of the valley each spring.`,
);
const LONG = SENTENCES.join(" ");
const LEAD = "The mayor of the town, Mary Burns, said:";

/** The words of the slides' notes that are quoted, from mark to mark. */
function quoted(slides: readonly { readonly notes?: readonly string[] }[]): string {
  return slides
    .flatMap(({ notes = [] }) => notes.filter((note) => note.startsWith("«")))
    .map((note) => note.slice(1, -1))
    .join(" ");
}

test("a very long quotation has a slide for each of its parts, and stays whole across them", async () => {
  const slides = (await slidesOf(`# Plan\n\n${LEAD}\n\n“${LONG}”`)).filter(
    ({ kind }) => kind === "quotation",
  );
  expect(slides).toHaveLength(2);
  expect(slides.map(({ speaker }) => speaker)).toEqual(["Mary Burns", "Mary Burns"]);
  expect(quoted(slides)).toBe(`“${LONG}”`);
});

test("the same within a paragraph, with the words around it in the notes", async () => {
  const [before, behind] = ["The mayor, Mary Burns, said: ", " Nobody in the hall had anything to add."];
  const source = `# Plan\n\n${before}“${LONG}”${behind}`;
  const slides = (await slidesOf(source)).filter(({ kind }) => kind === "quotation");
  expect(slides).toHaveLength(2);
  expect(quoted(slides)).toBe(`“${LONG}”`);
  const own = slides.map(({ notes = [] }) => notes.filter((note) => !note.startsWith("«")).join(" "));
  expect(own[0]?.startsWith(before)).toBe(true);
  expect(own[1]?.endsWith(behind)).toBe(true);
  const { ledger } = await briefingOf(source);
  expect([ledger.lost, ledger.invented]).toEqual([[], []]);
});

test("a quotation of fewer words has no more than two, with all of it in the notes of each", async () => {
  const short = SENTENCES.slice(0, 8).join(" ");
  const slides = (await slidesOf(`# Plan\n\n${LEAD}\n\n“${short}”`)).filter(
    ({ kind }) => kind === "quotation",
  );
  expect(slides.every(({ notes = [] }) => notes.includes(`«“${short}”»`))).toBe(true);
});
