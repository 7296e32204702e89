import { ROUTE_MINUTES, type RouteMinutes } from "../../../slides/routes/route.ts";

/** The version after this one: from the whole deck (null) over the longest to the shortest, and round. */
export function nextRoute(route: RouteMinutes | null): RouteMinutes | null {
  return ROUTE_MINUTES[route === null ? 0 : ROUTE_MINUTES.indexOf(route) + 1] ?? null;
}
