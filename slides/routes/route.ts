import type { Deck, Slide } from "../deck/deck.ts";
import { readingLength } from "../language/words.ts";
import { LEAST_TARGET_MS } from "../session/time/pace.ts";
import { weighSlides } from "./weigh-slides.ts";
import { READING_PACE } from "../session/time/reading-pace.ts";

/** The shorter versions of a deck that are offered, minutes, longest first. */
export const ROUTE_MINUTES = [20, 10, 5, 2] as const;

export type RouteMinutes = (typeof ROUTE_MINUTES)[number];

/** A shorter version of a deck; slides are counted from 0, in the deck's order. */
export interface Route {
  readonly minutes: RouteMinutes;
  readonly briefed: readonly number[];
  /** Slides of the show that it leaves out; to be listed, and to be reached all the same. */
  readonly notBriefed: readonly number[];
  /** How long it takes to read out, milliseconds; more than asked for only when one slide alone takes longer. */
  readonly ms: number;
}

/**
 * The shorter versions of a deck. Each is a part of the one before it, none is empty, and the same deck gives the same
 * ones. Title and decisions go first, then the close, then the weightiest slide of every section, then the others by
 * weight, as long as there is time.
 */
export function routesOf(deck: Pick<Deck, "slides">): readonly Route[] {
  const show = deck.slides.flatMap(({ standing }, index) => (standing === "main" ? [index] : []));
  const ranked = rankSlides(deck.slides, show);
  const routes: Route[] = [];
  let among = new Set(show);
  for (const minutes of ROUTE_MINUTES) {
    const route = routeWithin(
      deck.slides,
      show,
      ranked.filter((index) => among.has(index)),
      minutes,
    );
    routes.push(route);
    among = new Set(route.briefed);
  }
  return routes;
}

/** How long a slide takes, milliseconds: as planned by hand, else as its notes take to be read out. */
export function slideMs({ plannedSeconds, notes }: Slide): number {
  if (plannedSeconds !== null) return plannedSeconds * 1000;
  const words = notes.reduce((sum, { text }) => sum + readingLength(text), 0);
  return Math.max(LEAST_TARGET_MS, (words * 60_000) / READING_PACE);
}

/** Takes slides by rank as long as they fit; one that is too long makes room for the next. */
function routeWithin(
  slides: readonly Slide[],
  show: readonly number[],
  ranked: readonly number[],
  minutes: RouteMinutes,
): Route {
  const briefed: number[] = [];
  let ms = 0;
  for (const index of ranked) {
    const slide = slides[index];
    if (slide === undefined) continue;
    const more = slideMs(slide);
    if (briefed.length > 0 && ms + more > minutes * 60_000) continue;
    briefed.push(index);
    ms += more;
  }
  const chosen = new Set(briefed);
  return {
    minutes,
    briefed: briefed.toSorted((a, b) => a - b),
    notBriefed: show.filter((index) => !chosen.has(index)),
    ms,
  };
}

/** The slides of the show, the most needed first. */
function rankSlides(slides: readonly Slide[], show: readonly number[]): readonly number[] {
  const weights = weighSlides(slides);
  const byWeight = show.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const best = new Map<string | null, number>();
  for (const index of byWeight) {
    const slide = slides[index];
    if (slide !== undefined && slide.notes.length > 0 && !best.has(slide.section))
      best.set(slide.section, index);
  }
  const bests = new Set(best.values());
  const turnOf = (index: number): number => {
    const kind = slides[index]?.kind;
    if (kind === "title") return 0;
    if (kind === "decision") return 1;
    if (kind === "close") return 2;
    return bests.has(index) ? 3 : 4;
  };
  return byWeight.toSorted((a, b) => turnOf(a) - turnOf(b));
}
