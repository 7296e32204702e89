import type { Deck, Slide } from "../deck/deck.ts";
import type { Span } from "../memo/memo.ts";
import { overlaps } from "./draft-words.ts";

/**
 * The slides (from 0) that a passage of the memo belongs to: those that show it, in the deck's order, and behind them
 * those that stand for the paragraph around it.
 */
export function slidesAt({ slides }: Pick<Deck, "slides">, passage: Span): readonly number[] {
  const among = (spansOf: (slide: Slide) => readonly Span[]): readonly number[] =>
    slides.flatMap((slide, index) => (spansOf(slide).some((span) => overlaps(span, passage)) ? [index] : []));
  const showing = among((slide) => slide.sources);
  return [...showing, ...among((slide) => slide.notes).filter((index) => !showing.includes(index))];
}
