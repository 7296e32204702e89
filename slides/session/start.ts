import type { Deck } from "../deck/deck.ts";
import { inRange } from "./position.ts";
import type { Session } from "./session.ts";
import { newTiming } from "./time/timing.ts";

/** What a session has to know of its deck, and where it begins. */
export type SessionStart = Pick<Session, "builds" | "passed" | "endPage" | "position">;

/** The start of a deck's briefing on the slide with this number, from 0. */
export function startOf(deck: Deck, slide: number): SessionStart {
  const passed = deck.slides.flatMap(({ standing }, index) => (standing === "main" ? [] : [index]));
  return {
    builds: deck.slides.map((each) => each.builds),
    passed,
    endPage: deck.slides.every(({ kind }) => kind !== "close"),
    position: { slide, build: 0 },
  };
}

/** A session that begins: clock not started, curtain open. */
export function newSession({ builds, passed, endPage, position }: SessionStart): Session {
  return {
    builds,
    passed,
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
    timing: newTiming(builds.length),
    question: null,
    typed: null,
    panel: null,
    dueOuts: [],
    ended: false,
    theme: null,
  };
}
