import type { Deck } from "../deck/deck.ts";
import { chooseRoute } from "../routes/chosen-route.ts";
import { inRange, outermost } from "./position.ts";
import type { Session } from "./session.ts";
import { planOfMinutes, planOfRoute } from "./time/plan-of-route.ts";
import { newTiming } from "./time/timing.ts";

/** What a session has to know of its deck, and where it begins. */
export interface SessionStart extends Pick<Session, "builds" | "passed" | "endPage" | "position"> {
  /** The shorter version to brief; the whole deck when left out. */
  readonly route?: Session["route"];
  /** What was planned for each slide by hand, milliseconds; nothing when left out. */
  readonly targetsMs?: readonly (number | null)[];
  /** How long it may last, minutes; left out, as long as the version that is briefed, or nothing is planned. */
  readonly minutes?: number | null;
}

/** The longest briefing that can be planned, minutes. */
export const MOST_MINUTES = 600;

/** The minutes that `--minutes` gives, whole and from 1 to `MOST_MINUTES`; null for anything else. */
export function minutesIn(written: string): number | null {
  const minutes = /^[1-9]\d{0,2}$/u.test(written) ? Number(written) : 0;
  return minutes > 0 && minutes <= MOST_MINUTES ? minutes : null;
}

/**
 * The start of a deck's briefing on the slide with this number, from 0; on the first, that is the first one shown.
 * `minutes` is how long it may last, null where nobody said.
 */
export function startOf(deck: Deck, slide: number, minutes: number | null = null): SessionStart {
  const passed = deck.slides.flatMap(({ standing }, index) => (standing === "main" ? [] : [index]));
  const builds = deck.slides.map((each) => each.builds);
  const route = chooseRoute(deck, deck.route);
  return {
    builds,
    passed,
    route,
    endPage: deck.slides.every(({ kind }) => kind !== "close"),
    position: slide === 0 ? outermost({ builds, passed, route }, 1) : { slide, build: 0 },
    targetsMs: deck.slides.map(({ plannedSeconds }) =>
      plannedSeconds === null ? null : plannedSeconds * 1000,
    ),
    minutes,
  };
}

/** A session that begins: clock not started, curtain open. */
export function newSession({
  builds,
  passed,
  route = null,
  endPage,
  position,
  targetsMs,
  minutes = null,
}: SessionStart): Session {
  const timing = newTiming(builds.length);
  const plan = minutes === null ? planOfRoute(route) : planOfMinutes(minutes);
  return {
    builds,
    passed,
    route,
    endPage,
    position: inRange(builds, position),
    visited: null,
    curtain: "open",
    frozenAt: null,
    frozenByFinder: false,
    answer: null,
    tool: null,
    desktop: false,
    clock: { kind: "stopped" },
    timing: { ...timing, plan, targetsMs: targetsMs ?? timing.targetsMs },
    question: null,
    typed: null,
    panel: null,
    dueOuts: [],
    ended: false,
    theme: null,
  };
}
