import type { RouteMinutes } from "../../slides/routes/route.ts";
import { words } from "./words.ts";

/** What a version of the deck is called; null is the whole of it. */
export function routeWords(minutes: RouteMinutes | null): string {
  return minutes === null ? words.routes.wholeDeck : words.routes.version(minutes);
}
