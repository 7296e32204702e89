import type { Deck } from "./deck.ts";

/** The deck as the audience may have it: every slide, no speaker notes, and not why its lines were chosen. */
export function audienceDeck(deck: Deck): Deck {
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes: [], keyLine: null })) };
}
