import type { Deck } from "../../slides/deck/deck.ts";
import type { Theme } from "../../slides/look/themes.ts";
import { slideMarkup } from "../../slides/markup/slide.ts";
import { setMarkup } from "./trusted.ts";

/**
 * Those slides of a deck that stand in the document. reveal.js touches every slide it finds at each step: with the
 * shown one and its neighbours alone a step costs the same in a deck of ten slides and of two thousand.
 */
export interface NearSlides {
  /** Brings a slide (from 0) into the document unless it is there; returns its place among those that are, from 0. */
  readonly bring: (slide: number) => number;
  /** Lays out the neighbours of the slide that was brought last, and takes away what is far from it. */
  readonly settle: () => void;
  /** Shows the slides that are there, and those to come, in a theme. */
  readonly dress: (theme: Theme) => void;
}

/** No slide stands in `holder` yet. */
export function createNearSlides(holder: Element, deck: Deck): NearSlides {
  holder.replaceChildren();
  const there = new Map<number, HTMLElement>();
  let theme = deck.look.theme;
  /** The slide that was brought last, and the one before, which may be fading still. */
  let [last, before] = [0, 0];

  const placeOf = (slide: number): number => [...there.keys()].filter((each) => each < slide).length;
  const add = (index: number): void => {
    const slide = deck.slides[index];
    if (slide === undefined || there.has(index)) return;
    const section = sectionOf(slideMarkup(slide, deck, index));
    section.dataset["theme"] = theme;
    section.dataset["number"] = String(index + 1);
    holder.insertBefore(section, holder.children[placeOf(index)] ?? null);
    there.set(index, section);
  };

  return {
    bring: (slide) => {
      if (slide !== last) [last, before] = [slide, last];
      add(slide);
      return placeOf(slide);
    },
    settle: () => {
      const near = [last - 1, last, last + 1, before];
      for (const [slide, section] of there) {
        if (near.includes(slide)) continue;
        section.remove();
        there.delete(slide);
      }
      for (const slide of near) add(slide);
    },
    dress: (next) => {
      theme = next;
      for (const section of there.values()) section.dataset["theme"] = theme;
    },
  };
}

function sectionOf(markup: Parameters<typeof setMarkup>[1]): HTMLElement {
  const holder = document.createElement("div");
  setMarkup(holder, markup);
  const section = holder.firstElementChild;
  if (!(section instanceof HTMLElement)) throw new Error("A slide's markup is no section");
  return section;
}
