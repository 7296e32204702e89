import type { Briefing } from "../brief.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import type { HandoutOptions } from "./options.ts";

/** What pages are made from. */
export type HandoutSource = Pick<Briefing, "memo" | "quotations" | "deck">;

/** The slides that a job shows, as indexes from 0: those left out keep their numbers, nobody else gets them. */
export function shownSlides(
  { slides }: Pick<Deck, "slides">,
  { backup, hidden }: Pick<HandoutOptions, "backup" | "hidden">,
): readonly number[] {
  const isShown = ({ standing }: Slide): boolean =>
    standing === "main" || (standing === "backup" ? backup : hidden) === "include";
  return [...slides.entries()].filter(([, slide]) => isShown(slide)).map(([index]) => index);
}
