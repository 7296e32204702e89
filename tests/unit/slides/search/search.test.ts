import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import type { Deck } from "../../../../slides/deck/deck.ts";
import { fold } from "../../../../slides/search/fold.ts";
import { markedParts, searchDeck } from "../../../../slides/search/search.ts";
import { briefingOf } from "../briefing-of.ts";

const memo = `# On bridges

The northern bridge was closed in May. Repairs to the bridge cost four million.

Ida Brandt, miller, writes:

> “A bridge that nobody crosses is a wall. We crossed it every day.”

Élodie’s ferry stays. It crosses the river at dawn; the bridge of the north stays closed.
`;

async function deck(): Promise<Deck> {
  return (await briefingOf(memo)).deck;
}

const sentences = (deck: Deck, query: string): readonly string[] =>
  searchDeck(deck, query).map(({ note, sentence }) =>
    note.text.slice(sentence.start - note.start, sentence.end - note.start),
  );

test("finds the exact sentence, the typed phrase before scattered words", async () => {
  expect(sentences(await deck(), "bridge north").slice(0, 2)).toEqual([
    "The northern bridge was closed in May.",
    "It crosses the river at dawn; the bridge of the north stays closed.",
  ]);
  expect(sentences(await deck(), "the bridge of the")[0]).toMatch(/^It crosses the river/);
});

test("finds words from their beginning, whatever their case and accents", async () => {
  expect(sentences(await deck(), "elodie's FER")).toEqual(["Élodie’s ferry stays."]);
  expect(sentences(await deck(), "ridge")).toEqual([]);
});

test("says who spoke the sentence and which slide stands for it", async () => {
  const plan = await deck();
  const [found] = searchDeck(plan, "nobody crosses");
  expect(found?.note.attribution?.speaker).toBe("Ida Brandt");
  expect(plan.slides[found?.slide ?? -1]?.kind).toBe("quotation");
});

test("marks what matched, in the memo's own offsets", async () => {
  const [found] = searchDeck(await deck(), "four milli");
  expect(found).toBeDefined();
  if (found === undefined) return;
  const { note, sentence, matches } = found;
  const inNote = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({
    start: start - note.start,
    end: end - note.start,
  });
  const parts = markedParts(note.text, inNote(sentence), matches.map(inNote));
  expect(parts.filter((part) => part.matches).map((part) => part.text)).toEqual(["four", "milli"]);
  expect(parts.map((part) => part.text).join("")).toBe("Repairs to the bridge cost four million.");
});

test("an empty query finds nothing", async () => {
  expect(searchDeck(await deck(), " ,. ")).toEqual([]);
});

test("every unit of a folded text leads back to a place in the text, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { text: folded, at } = fold(text);
      expect(at).toHaveLength(folded.length + 1);
      expect(at).toEqual(at.toSorted((one, other) => one - other));
    }),
  );
});
