import type { SlideDifference } from "../arrangement/compare-decks.ts";
import type { Deck } from "../deck/deck.ts";
import type { InkState, Stroke } from "./ink/ink.ts";
import type { Position, Session, Snapshot } from "./session.ts";
import { inRange } from "./position.ts";
import { newSession, startOf } from "./start.ts";

/** A newer version of the deck that is presented, for the briefer to take over or not. */
export interface Offer {
  /** Counted by who offers, from 1: the answer names it. */
  readonly number: number;
  /** How many versions were taken over before: an offer against an older one is void. */
  readonly base: number;
  readonly deck: Deck;
  /** For each slide of the deck that is presented where it is in the newer one, both from 0. */
  readonly places: readonly number[];
  readonly differences: readonly SlideDifference[];
}

/** What became of an offer; `ended` with the briefing itself. */
export interface OfferAnswer {
  readonly kind: "taken-over" | "not-now" | "ended";
  /** The offer's, or null where none was waiting. */
  readonly number: number | null;
}

/**
 * Where a briefing stands once the newer deck has taken the older one's place: the same slides, the same clock, the
 * same curtain. Questions noted lose the passage they were found by, which may have moved.
 */
export function afterTakeOver(
  snapshot: Snapshot,
  { deck, places }: Pick<Offer, "deck" | "places">,
): Snapshot {
  const { session } = snapshot;
  const fresh = newSession(startOf({ ...deck, route: session.route?.minutes ?? null }, 0));
  const carried = ({ slide, build }: Position): Position =>
    inRange(fresh.builds, { slide: placeOf(places, slide), build });
  const next: Session = {
    ...session,
    builds: fresh.builds,
    passed: fresh.passed,
    route: fresh.route,
    endPage: fresh.endPage,
    position: carried(session.position),
    visited: session.visited === null ? null : carried(session.visited),
    frozenAt: session.frozenAt === null ? null : carried(session.frozenAt),
    curtain: session.curtain === "end" && !fresh.endPage ? "open" : session.curtain,
    timing: {
      ...session.timing,
      targetsMs: carriedTargets(session, fresh, places),
      spentMs: carriedTimes(session.timing.spentMs, fresh.builds.length, places),
    },
    question: null,
    typed: null,
    panel: session.panel === "news" ? null : session.panel,
    dueOuts: session.dueOuts.map((owed) => ({ ...owed, slide: placeOf(places, owed.slide), passage: null })),
  };
  return { ...snapshot, session: next };
}

/** The ink on the slides where they are now. */
export function carriedInk({ number, slides }: InkState, places: readonly number[]): InkState {
  const carried = new Map<number, readonly Stroke[]>();
  for (const [slide, strokes] of slides) {
    const place = placeOf(places, slide);
    carried.set(place, [...(carried.get(place) ?? []), ...strokes]);
  }
  return { number, slides: [...carried].toSorted(([a], [b]) => a - b) };
}

function placeOf(places: readonly number[], slide: number): number {
  return places[slide] ?? 0;
}

/** What was set while presenting goes with its slide; elsewhere the newer deck's own seconds hold. */
function carriedTargets(
  session: Session,
  fresh: Session,
  places: readonly number[],
): readonly (number | null)[] {
  const targets = [...fresh.timing.targetsMs];
  for (const [slide, ms] of session.timing.targetsMs.entries())
    if (ms !== null) targets[placeOf(places, slide)] = ms;
  return targets;
}

/** Time spent on slides that became one is time spent on that one. */
function carriedTimes(
  spentMs: readonly number[],
  count: number,
  places: readonly number[],
): readonly number[] {
  const carried = Array.from({ length: count }, () => 0);
  for (const [slide, ms] of spentMs.entries()) {
    const place = placeOf(places, slide);
    carried[place] = (carried[place] ?? 0) + ms;
  }
  return carried;
}
