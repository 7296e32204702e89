import type { Briefing } from "../brief.ts";
import type { HandoutSource } from "../handout/source.ts";
import { chooseRoute } from "../routes/chosen-route.ts";
import { exportedDeck } from "./exported-deck.ts";
import type { Copy } from "./options.ts";

/**
 * What the pages of a copy are made from: an audience's, of a deck without anything of the speaker's, and without the
 * memo's marks. Those are told by places in the memo, which its deck no longer knows; and a link's address is on no slide.
 */
export function pagesSource(
  { memo, quotations, deck }: Pick<Briefing, "memo" | "quotations" | "deck">,
  copy: Copy,
): HandoutSource {
  return {
    memo: copy === "audience" ? { ...memo, marks: [] } : memo,
    quotations,
    // Pages leave slides out themselves, so that the others keep their numbers.
    deck: exportedDeck(deck, copy, { backup: "include", hidden: "include" }),
    leftOut: chooseRoute(deck, deck.route)?.leftOut ?? [],
  };
}
