import { expect, test } from "@playwright/test";
import { slidesOf } from "../briefing-of.ts";

const POINT = "The council has kept the harbour open for three winters and will do so again";
const SAID = "The ice is no thicker than it was in other years, and the ships are stronger.";

test("a sentence that announces what follows is not the line of the paragraph that it closes", async () => {
  const slides = await slidesOf(`# Plan\n\n${POINT}. The Harbour Gazette sees it so:\n\n“${SAID}”`);
  expect(slides.map(({ kind, headline, body }) => [kind, headline ?? null, body])).toEqual([
    ["statement", null, [`${POINT}.`]],
    ["quotation", "The Harbour Gazette sees it so", [`“${SAID}”`]],
  ]);
});

test("it stands in the notes of what it announces, and the rest in those of its own slide", async () => {
  const slides = await slidesOf(`# Plan\n\n${POINT}. The Harbour Gazette sees it so:\n\n“${SAID}”`);
  expect(slides.map(({ notes }) => notes)).toEqual([
    [`${POINT}.`],
    [`«“${SAID}”»`, "The Harbour Gazette sees it so:"],
  ]);
});

test("it heads a paragraph as it heads a quotation", async () => {
  const slides = await slidesOf(`# Plan\n\n${POINT}. The engineers put it so:\n\n${SAID}`);
  expect(slides.map(({ headline }) => headline ?? null)).toEqual([null, "The engineers put it so"]);
});

test("a sentence too long for a slide that only brings a known speaker in has none", async () => {
  const long = "after the pilots had brought every ship through the ice by day and by night ".repeat(4);
  const slides = await slidesOf(`# Plan\n\nIn the town hall, ${long.trim()}, Mary Burns said:\n\n“${SAID}”`);
  expect(slides.map(({ body, speaker }) => [body, speaker])).toEqual([[[`“${SAID}”`], "Mary Burns"]]);
});

test("an opening too short to say anything stays with the lead-in", async () => {
  const slides = await slidesOf(`# Plan\n\n${POINT}.\n\nNot so. The Gazette sees it so:\n\n“${SAID}”`);
  expect(slides.map(({ headline }) => headline ?? null)).toContain("The Gazette sees it so");
});

test("a bracket that is open when the paragraph breaks off announces nothing", async () => {
  const slides = await slidesOf(`# Plan\n\n${POINT}. They would join in a guarantee (AA :\n\n${SAID}`);
  expect(slides.map(({ headline }) => headline ?? null)).not.toContain("They would join in a guarantee (AA");
});

test("the last of the memo's numbered paragraphs announces what is quoted behind them", async () => {
  const paragraphs = `4. ${POINT}. It is dear. It is worth it.\n\n5. In May the chief engineer, Dr Mary Burns, said:`;
  const slides = await slidesOf(`# Plan\n\n${paragraphs}\n\n> ${SAID}\n\n6. ${POINT} and again. It is dear.`);
  expect(slides.map(({ kind, notes }) => [kind, notes?.at(-1)])).toEqual([
    ["statement", expect.stringContaining("It is worth it.")],
    ["quotation", "In May the chief engineer, Dr Mary Burns, said:"],
    ["statement", expect.stringContaining("It is dear.")],
  ]);
});
