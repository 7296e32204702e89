import type { Deck } from "../../../slides/deck/deck.ts";
import type { ChosenRoute } from "../../../slides/routes/chosen-route.ts";
import { routeWords } from "../../shared/route-words.ts";
import { slideTitle } from "../../shared/slide-title.ts";
import { words } from "../../shared/words.ts";

/** The slides that a version leaves out, as a text to keep: number and title, a line each. */
export function notBriefedText(deck: Pick<Deck, "title" | "slides">, route: ChosenRoute): string {
  const lines = route.leftOut.map((slide) => `${slide + 1}\t${slideTitle(deck.slides[slide])}`);
  return [words.routes.listHead(routeWords(route.minutes), deck.title), "", ...lines, ""].join("\n");
}
