import { brief } from "../../../slides/brief.ts";
import type { Deck } from "../../../slides/deck/deck.ts";

/** A memo and the deck that Lectern makes of it. */
export interface MadeDeck {
  readonly memo: string;
  readonly deck: Deck;
}

/** Sentences of no memo, so that the measured thing is a memo's size and shape and nobody's text. */
const PARAGRAPHS = [
  "The harbour has nine berths and needs twelve. Ships wait four days on average, and each day costs their owners more than the fee that they pay us. A tenth berth can be built without closing the others.",
  "Trade through the eastern gate grew by six per cent last year. It fell at every other gate. Nobody has explained why, and the figures were checked twice by people who disagree about everything else.",
  "We should not dredge the old channel again. It silts up within two winters. The money would pay for a pilot service that works in every tide and needs no dredging at all.",
  "The crews ask for one thing: a timetable that is kept. They have asked for it in each of the last five years, in writing, and were promised it in each of the last five years as well.",
  "Two ministries claim the customs house. Neither maintains it. The roof was repaired by the fishermen’s cooperative, which has no claim and three ladders.",
];

/** Makes a memo of which a deck of exactly so many slides comes, of sections with five paragraphs each. */
export async function deckOf(slides: number): Promise<MadeDeck> {
  const lines = ["# The harbour’s next ten years", "", "To: The Council", "From: The Harbour Office", ""];
  for (let paragraph = 0; paragraph < slides * 2; paragraph += 1) {
    if (paragraph % PARAGRAPHS.length === 0)
      lines.push(`## Question ${paragraph / PARAGRAPHS.length + 1}`, "");
    lines.push(PARAGRAPHS[paragraph % PARAGRAPHS.length] ?? "", "");
    const memo = lines.join("\n");
    const briefed = await brief(new TextEncoder().encode(memo), "harbour.md", { shape: "16:9" });
    if (!briefed.ok) throw new Error(briefed.problem.message);
    if (briefed.value.deck.slides.length === slides) return { memo, deck: briefed.value.deck };
  }
  throw new Error(`No memo of whole paragraphs makes a deck of ${slides} slides`);
}
