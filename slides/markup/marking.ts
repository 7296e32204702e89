import { deckMarking } from "../deck/marking.ts";
import type { Deck } from "../deck/deck.ts";
import { html, type Html } from "./html.ts";
import { lines, stepClass } from "./lines.ts";

/** The edges that a marking stands at. Who listens hears it once, at the top. */
export type MarkingEdge = "top" | "bottom";

/** The deck's marking at an edge of a slide or page: furniture; nothing for a deck without one. */
export function markingMarkup(deck: Pick<Deck, "marking" | "shape">, edge: MarkingEdge): Html | null {
  const setting = deckMarking(deck);
  if (setting === null) return null;
  return html`<p
    class="marking marking-${edge} ${stepClass(setting)}"
    data-furniture${edge === "bottom" ? html` aria-hidden="true"` : null}
  >
    ${lines(setting)}
  </p>`;
}
