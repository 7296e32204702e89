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
  /** Whether the items of a list come one after the other, where that is not arranged for the slide. */
  readonly builds: boolean;
  /** An organisation's colours and logo, or null for our own. */
  readonly brand: Brand | null;
}

/** What can be chosen without an organisation's file. */
export type Dress = Omit<Look, "brand">;

/** The look of a deck that nobody has dressed. */
export const PLAIN_LOOK: Look = { theme: "light", transition: "none", builds: false, brand: null };

/** The deck in another look. */
export function dressDeck(deck: Deck, look: Look): Deck {
  const slides = deck.slides.map((slide) => {
    const builds = (slide.inTurn ?? look.builds) ? buildsOf(slide) : 0;
    return builds === slide.builds ? slide : { ...slide, builds };
  });
  return { ...deck, look, slides };
}

/** An item of a list comes with what stands under it; the first one comes with the slide. */
function buildsOf({ body }: Slide): number {
  if (body.kind !== "items") return 0;
  let outermost = Infinity;
  let count = 0;
  for (const { depth } of body.items)
    if (depth <= outermost) {
      // A slide that goes on with a list may begin deep inside it.
      outermost = depth;
      count += 1;
    }
  return Math.max(0, count - 1);
}
