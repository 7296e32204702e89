import { audienceDeck } from "../deck/audience-deck.ts";
import type { Deck } from "../deck/deck.ts";
import type { HandoutOptions } from "../handout/options.ts";
import { shownSlides } from "../handout/source.ts";
import type { Copy } from "./options.ts";

/** The deck as a file shall have it: without what is passed over, an audience's without anything of the speaker's. */
export function exportedDeck(
  deck: Deck,
  copy: Copy,
  options: Pick<HandoutOptions, "backup" | "hidden">,
): Deck {
  const slides = shownSlides(deck, options).flatMap((index) => deck.slides[index] ?? []);
  return copy === "audience" ? audienceDeck({ ...deck, slides }) : { ...deck, slides };
}
