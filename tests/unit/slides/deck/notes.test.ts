import { expect, test } from "@playwright/test";
import { writeNotes } from "../../../../slides/deck/notes.ts";
import { paragraphNumbers } from "../../../../slides/deck/paragraph-numbers.ts";
import { quotationLookup } from "../../../../slides/deck/quotation-lookup.ts";
import type { Span } from "../../../../slides/memo/memo.ts";
import { briefingOf, spanOf } from "../briefing-of.ts";

const SAID = "“We will do all that can be done for the people of this town today.”";
const SOURCE = `Mary Burns, the mayor, spoke. She *then*\nsaid: ${SAID}\n\nNobody else spoke.`;

async function notesOf(
  stoodFor: readonly string[],
  shown: readonly string[],
): Promise<ReturnType<typeof writeNotes>> {
  const { memo, quotations } = await briefingOf(SOURCE);
  const sources = { memo, quotationAt: quotationLookup(quotations), numbers: paragraphNumbers(memo) };
  const spans = (all: readonly string[]): readonly Span[] => all.map((words) => spanOf(memo.text, words));
  return writeNotes(sources, spans(stoodFor), spans(shown));
}

const PARAGRAPH = `Mary Burns, the mayor, spoke. She then\nsaid: ${SAID}`;

test("quoted passages stand first, with their speaker", async () => {
  const notes = await notesOf([PARAGRAPH, SAID], []);
  expect(
    notes.map(({ kind, text, attribution, paragraph }) => [
      kind,
      text,
      attribution?.speaker ?? null,
      paragraph,
    ]),
  ).toEqual([
    ["quotation", SAID, "Mary Burns", 1],
    ["memo", PARAGRAPH, null, 1],
  ]);
});

test("each note is the memo's passage, character for character", async () => {
  const { memo } = await briefingOf(SOURCE);
  const notes = await notesOf([PARAGRAPH, "Nobody else spoke."], []);
  expect(notes.map(({ text }) => text)).toEqual(notes.map(({ start, end }) => memo.text.slice(start, end)));
});

test("what stands on the slide is told apart, within a run too", async () => {
  const [note] = await notesOf(["Nobody else spoke."], ["else"]);
  expect(note?.runs.map(({ text, onSlide }) => [text, onSlide])).toEqual([
    ["Nobody ", false],
    ["else", true],
    [" spoke.", false],
  ]);
});

test("emphasis is kept and a line break is a space", async () => {
  const [note] = await notesOf([PARAGRAPH], []);
  expect(note?.runs.map(({ text, emphasis }) => [text, emphasis])).toEqual([
    ["Mary Burns, the mayor, spoke. She ", false],
    ["then", true],
    [` said: ${SAID}`, false],
  ]);
});

test("an empty passage makes no note", async () => {
  expect(await notesOf([""], [])).toEqual([]);
});
