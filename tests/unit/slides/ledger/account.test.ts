import { expect, test } from "@playwright/test";
import type { Deck, Run, Slide } from "../../../../slides/deck/deck.ts";
import { account } from "../../../../slides/ledger/account.ts";
import type { Briefing } from "../../../../slides/brief.ts";
import { briefingOf, spanOf } from "../briefing-of.ts";

const SOURCE = "To: Mary\n\n# Plan\n\nGrain is sold in the east.\n\nShips\nare sent.";

const whole = (): Promise<Briefing> => briefingOf(SOURCE);

/** The deck with its slide at `index` replaced. */
function withSlide(deck: Deck, index: number, change: (slide: Slide) => Slide): Deck {
  return { ...deck, slides: deck.slides.map((slide, at) => (at === index ? change(slide) : slide)) };
}

/** A slide whose every run of its body is changed. */
function withRuns(slide: Slide, change: (run: Run) => Run): Slide {
  if (slide.body.kind !== "text") throw new Error(`${slide.id} has no text`);
  const { setting } = slide.body;
  const lines = setting.lines.map(({ runs }) => ({ runs: runs.map(change) }));
  return { ...slide, body: { kind: "text", setting: { ...setting, lines } } };
}

test("every word of a memo is placed on a slide, in notes or in the header", async () => {
  const { memo, deck } = await whole();
  expect(account(memo, deck)).toEqual({ words: 12, placed: 12, lost: [], invented: [] });
});

test("finds the words of a slide that is gone, with their places", async () => {
  const { memo, deck } = await whole();
  const broken = { ...deck, slides: deck.slides.filter((_, index) => index !== 2) };
  expect(account(memo, broken)).toEqual({
    words: 12,
    placed: 9,
    lost: ["Ships", "are", "sent"].map((text) => ({ ...spanOf(memo.text, text), text })),
    invented: [],
  });
});

test("a word that stands in the notes alone is placed, one on the slide alone too", async () => {
  const { memo, deck } = await whole();
  const onlyNotes = withSlide(deck, 1, (slide) => ({ ...slide, body: { kind: "none" } }));
  const onlySlide = withSlide(deck, 1, (slide) => ({ ...slide, notes: [] }));
  expect([account(memo, onlyNotes).lost, account(memo, onlySlide).lost]).toEqual([[], []]);
});

test("half a word is a lost word", async () => {
  const { memo, deck } = await whole();
  const broken = withSlide(deck, 1, (slide) => ({
    ...withRuns(slide, (run) => ({ ...run, text: run.text.slice(2), start: (run.start ?? 0) + 2 })),
    notes: [],
  }));
  expect(account(memo, broken).lost).toEqual([{ ...spanOf(memo.text, "Grain"), text: "Grain" }]);
});

test("a word cut in two runs is placed", async () => {
  const { memo, deck } = await whole();
  const cut = withSlide(deck, 1, (slide) => {
    if (slide.body.kind !== "text") return slide;
    const { setting } = slide.body;
    const lines = setting.lines.map(({ runs }) => ({
      runs: runs.flatMap((run) => [
        { ...run, text: run.text.slice(0, 3) },
        { ...run, text: run.text.slice(3), start: (run.start ?? 0) + 3 },
      ]),
    }));
    return { ...slide, body: { kind: "text", setting: { ...setting, lines } }, notes: [] };
  });
  expect(account(memo, cut)).toEqual({ words: 12, placed: 12, lost: [], invented: [] });
});

test("finds a word on a slide that the memo doesn't have there", async () => {
  const { memo, deck } = await whole();
  const broken = withSlide(deck, 1, (slide) =>
    withRuns(slide, (run) => ({ ...run, text: run.text.replace("Grain", "Wheat") })),
  );
  expect(account(memo, broken).invented).toEqual([
    { slide: deck.slides[1]?.id, text: "Wheat is sold in the east." },
  ]);
});

test("finds the memo's own words in another's place", async () => {
  const { memo, deck } = await whole();
  const broken = withSlide(deck, 1, (slide) => withRuns(slide, (run) => ({ ...run, start: 0 })));
  expect(account(memo, broken).invented.length).toBe(1);
});

test("finds a word in the notes that the memo doesn't have there, and doesn't count the note as a home", async () => {
  const { memo, deck } = await whole();
  const broken = withSlide(deck, 1, (slide) => ({
    ...slide,
    body: { kind: "none" },
    notes: slide.notes.map((note) => ({ ...note, text: note.text.replace("sold", "bought") })),
  }));
  const { placed, invented } = account(memo, broken);
  expect({ placed, invented }).toEqual({
    placed: 6,
    invented: [{ slide: deck.slides[1]?.id, text: "Grain is bought in the east." }],
  });
});

test("furniture is neither placed nor invented", async () => {
  const { memo, deck } = await whole();
  const furnished = withSlide(deck, 1, (slide) =>
    withRuns(slide, (run) => ({ ...run, text: "1 of 2", start: null })),
  );
  expect(account(memo, furnished).invented).toEqual([]);
});

test("a line break set as a space is no invention", async () => {
  const { memo, deck } = await whole();
  const shown = deck.slides[2]?.body;
  expect(JSON.stringify(shown)).toContain("Ships are sent.");
  expect(account(memo, deck).invented).toEqual([]);
});
