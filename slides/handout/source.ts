import type { Briefing } from "../brief.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import type { HandoutOptions } from "./options.ts";

/** What pages are made from. */
export interface HandoutSource extends Pick<Briefing, "memo" | "quotations" | "deck"> {
  /**
   * The slides of the show, from 0, that a shorter version leaves out; none when it is not given. A deck for an audience
   * can't tell by itself: versions are weighed by the notes.
   */
  readonly leftOut?: readonly number[];
}

/** The slides of a job, from 0, in order. */
export interface SlidesOnPages {
  readonly shown: readonly number[];
  /** Those that stand on the list at the end alone. */
  readonly listed: readonly number[];
}

/** What a job shows of the slides, and what it only lists; all of them keep their numbers. */
export function slidesOnPages(
  { deck, leftOut = [] }: Pick<HandoutSource, "deck" | "leftOut">,
  options: Pick<HandoutOptions, "backup" | "hidden" | "notBriefed">,
): SlidesOnPages {
  const shown = shownSlides(deck, options);
  if (options.notBriefed === "include") return { shown, listed: [] };
  const away = new Set(leftOut);
  return {
    shown: shown.filter((index) => !away.has(index)),
    listed: options.notBriefed === "list" ? leftOut : [],
  };
}

/** The slides that a job shows, as indexes from 0: those left out keep their numbers, nobody else gets them. */
export function shownSlides(
  { slides }: Pick<Deck, "slides">,
  { backup, hidden }: Pick<HandoutOptions, "backup" | "hidden">,
): readonly number[] {
  const isShown = ({ standing }: Slide): boolean =>
    standing === "main" || (standing === "backup" ? backup : hidden) === "include";
  return [...slides.entries()].filter(([, slide]) => isShown(slide)).map(([index]) => index);
}
