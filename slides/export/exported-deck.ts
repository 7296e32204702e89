import { audienceDeck } from "../deck/audience-deck.ts";
import type { Deck } from "../deck/deck.ts";
import { dressDeck } from "../look/look.ts";
import type { Copy, ExportOptions } from "./options.ts";

/**
 * The deck as a file shall have it: in the theme that was asked for, an audience's without anything of the speaker's.
 * Hidden slides are left out when asked, and of an audience copy unless asked for.
 */
export function exportedDeck(deck: Deck, copy: Copy, { theme, hidden }: ExportOptions): Deck {
  const dressed = dressDeck(deck, { ...deck.look, theme });
  const omits = (hidden ?? (copy === "audience" ? "omit" : "include")) === "omit";
  const slides = omits ? dressed.slides.filter(({ standing }) => standing !== "hidden") : dressed.slides;
  return copy === "audience" ? audienceDeck({ ...dressed, slides }) : { ...dressed, slides };
}
