import type { Deck, Slide } from "../deck/deck.ts";
import type { Brand } from "./brand.ts";
import type { Theme } from "./themes.ts";

/** How one slide follows another. */
export const TRANSITIONS = ["none", "fade"] as const;

export type Transition = (typeof TRANSITIONS)[number];

/** How a deck is dressed. Nothing of it changes the width of a letter, so that what fits goes on fitting. */
export interface Look {
  readonly theme: Theme;
  readonly transition: Transition;
  /** Whether the items of a list come one after the other. */
  readonly builds: boolean;
  /** An organisation's colours and logo, or null for our own. */
  readonly brand: Brand | null;
}

/** The look of a deck that nobody has dressed. */
export const PLAIN_LOOK: Look = { theme: "light", transition: "none", builds: false, brand: null };

/** The deck in another look. */
export function dressDeck(deck: Deck, look: Look): Deck {
  const slides = deck.slides.map((slide) => {
    const builds = look.builds ? buildsOf(slide) : 0;
    return builds === slide.builds ? slide : { ...slide, builds };
  });
  return { ...deck, look, slides };
}

/** An outermost item of a list comes with what stands under it; the first one comes with the slide. */
function buildsOf({ body }: Slide): number {
  if (body.kind !== "items") return 0;
  return Math.max(0, body.items.filter((item) => item.depth === outermost(body.items)).length - 1);
}

function outermost(items: readonly { readonly depth: number }[]): number {
  return Math.min(...items.map((item) => item.depth));
}
