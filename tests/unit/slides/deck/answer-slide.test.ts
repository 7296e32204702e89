import { expect, test } from "@playwright/test";
import { answerSlide } from "../../../../slides/deck/answer-slide.ts";
import type { Slide } from "../../../../slides/deck/deck.ts";
import { searchDeck } from "../../../../slides/search/search.ts";
import { dueOutText } from "../../../../slides/session/due-out-text.ts";
import { briefingOf } from "../briefing-of.ts";

const memo = `# On bridges

The bridge was closed in May. Repairs cost **four** million.

Ida Brandt, miller, writes:

> “A bridge that nobody crosses is a wall. We crossed it every day.”

${"This sentence goes on and on, ".repeat(60)}until it ends.
`;

async function answerTo(query: string): Promise<Slide | null> {
  const { deck } = await briefingOf(memo);
  const [found] = searchDeck(deck, query);
  if (found === undefined) throw new Error(`Nothing found for ${query}`);
  return answerSlide(deck, found.slide, found.note, found.sentence);
}

const wordsOn = (slide: Slide | null): string =>
  slide?.body.kind === "text"
    ? slide.body.setting.lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" ")
    : "";

test("a quoted sentence stands whole in its marks, with its speaker", async () => {
  const slide = await answerTo("crossed every");
  expect(wordsOn(slide)).toBe("We crossed it every day.");
  expect([slide?.kind, slide?.fits, slide?.attribution?.speaker]).toEqual(["quotation", true, "Ida Brandt"]);
  expect([slide?.marks?.opening?.text, slide?.marks?.closing?.text]).toEqual(["“", "”"]);
});

test("the memo's own sentence has no speaker, no marks, and keeps its emphasis", async () => {
  const slide = await answerTo("repairs cost");
  expect(wordsOn(slide)).toBe("Repairs cost four million.");
  expect([slide?.kind, slide?.attribution, slide?.marks]).toEqual(["statement", null, null]);
  const runs = slide?.body.kind === "text" ? slide.body.setting.lines.flatMap((line) => line.runs) : [];
  expect(runs.filter(({ strong }) => strong).map(({ text }) => text.trim())).toEqual(["four"]);
});

test("a sentence that can't stand on one slide is none", async () => {
  expect(await answerTo("until it ends")).toBeNull();
});

test("the list of questions names each with its slide, its time and the memo's answer", async () => {
  const { deck } = await briefingOf(memo);
  const [found] = searchDeck(deck, "crossed every");
  const text = dueOutText(
    deck,
    [
      { question: "Who crossed it?", slide: 2, elapsedMs: 61_000, passage: found?.sentence ?? null },
      { question: "Who pays?", slide: 3, elapsedMs: 90_000, passage: null },
    ],
    {
      title: "Questions",
      noted: ({ slide }) => `Slide ${slide + 1}`,
      answer: (words) => `Answer: ${words}`,
      noAnswer: "No answer",
    },
  );
  expect(text).toBe(
    "Questions\nOn bridges\n\n" +
      "1. Who crossed it?\n   Slide 3\n   Answer: We crossed it every day.” (Ida Brandt)\n\n" +
      "2. Who pays?\n   Slide 4\n   No answer\n",
  );
});
