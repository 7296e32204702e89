import type { Deck } from "../deck/deck.ts";
import { failure, success, type Result } from "../result.ts";
import { list, object, whole, type Reader } from "../saved/reader.ts";
import { ROUTE_MINUTES, routesOf, type RouteMinutes } from "./route.ts";

/** A shorter version as a session follows it. */
export interface ChosenRoute {
  readonly minutes: RouteMinutes;
  /** Slides of the show that next and previous leave out, from 0, ascending. */
  readonly leftOut: readonly number[];
}

/** More slides than any deck has; a bound for data that comes from elsewhere. */
const MOST_SLIDES = 100_000;

/** The shorter version of a deck, for a session; null for the whole of it. */
export function chooseRoute(deck: Pick<Deck, "slides">, minutes: RouteMinutes | null): ChosenRoute | null {
  const route = routesOf(deck).find((each) => each.minutes === minutes);
  return route === undefined ? null : { minutes: route.minutes, leftOut: route.notBriefed };
}

/** Checks how many minutes a shorter version has, in what came from outside. */
export const readRouteMinutes: Reader<RouteMinutes> = (value, at): Result<RouteMinutes> => {
  const minutes = ROUTE_MINUTES.find((each) => each === value);
  return minutes === undefined
    ? failure(
        "saved/wrong-shape",
        `${at} should be one of ${ROUTE_MINUTES.join(", ")}, found ${String(value)}.`,
      )
    : success(minutes);
};

/** Checks a shorter version that came from another window or a file. */
export const readChosenRoute: Reader<ChosenRoute> = object<ChosenRoute>({
  minutes: readRouteMinutes,
  leftOut: list(whole(0, MOST_SLIDES), MOST_SLIDES),
});
