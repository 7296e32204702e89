import { exportedDeck } from "../../../slides/export/exported-deck.ts";
import { copyOf } from "../../../slides/export/options.ts";
import type { HandoutOptions } from "../../../slides/handout/options.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";

/** What pages are made of: those for an audience, of a deck without notes. */
export function printedSource(source: HandoutSource, { layout }: HandoutOptions): HandoutSource {
  const copy = copyOf("pdf", layout, null);
  // Pages leave slides out themselves, so that the others keep their numbers.
  return { ...source, deck: exportedDeck(source.deck, copy, { backup: "include", hidden: "include" }) };
}
