import { unreachable } from "../result.ts";
import { pauseClock, resetClock, runClock } from "./clock.ts";
import { inRange, samePosition, skipOn, stepBack, stepOn } from "./position.ts";
import type { Action, Curtain, Position, Question, Session } from "./session.ts";

/** How long a question waits for its second key, milliseconds. */
export const QUESTION_LAPSES_MS = 5000;

/** Longest number that can be typed for "go to slide", digits. */
const LONGEST_NUMBER = 5;

/**
 * What the session is after an action at `nowMs` (the host's monotonic milliseconds). The same object comes back when
 * nothing changes. Positions stay in range whatever the action says; an ended session only starts again.
 */
export function reduce(session: Session, action: Action, nowMs: number): Session {
  if (session.ended && action.kind !== "start") return session;
  const asked =
    session.question !== null && nowMs - session.question.askedMs <= QUESTION_LAPSES_MS
      ? session.question
      : null;
  const settled = { ...session, question: null, typed: keepsNumber(action) ? session.typed : null };
  return sameIfEqual(session, change(settled, action, nowMs, asked));
}

function change(session: Session, action: Action, nowMs: number, asked: Question | null): Session {
  const { builds, position } = session;
  switch (action.kind) {
    case "next":
      return liftOrMove(session, stepOn(builds, position), nowMs);
    case "previous":
      return liftOrMove(session, stepBack(builds, position), nowMs);
    case "next-slide":
      return liftOrMove(session, skipOn(builds, position), nowMs);
    case "previous-slide":
      return liftOrMove(session, { slide: position.slide - 1, build: 0 }, nowMs);
    case "first":
      return liftOrMove(session, { slide: 0, build: 0 }, nowMs);
    case "last":
      return liftOrMove(session, { slide: builds.length - 1, build: 0 }, nowMs);
    case "go-to":
      return goTo(session, action.slide, nowMs);
    case "go-to-typed":
      return session.typed
        ? goTo({ ...session, typed: null }, Number(session.typed) - 1, nowMs)
        : { ...session, typed: null };
    case "ask-number":
      return { ...session, typed: session.typed ?? "" };
    case "digit":
      return { ...session, typed: withDigit(session.typed ?? "", action.digit) };
    case "erase-digit":
      return { ...session, typed: session.typed === null ? null : session.typed.slice(0, -1) };
    case "start":
      return start(session, action.from, nowMs);
    case "black":
    case "white":
      return { ...session, curtain: toggled(session.curtain, action.kind) };
    case "freeze":
      return { ...session, frozenAt: session.frozenAt === null ? position : null };
    case "overview":
      return { ...session, overview: !session.overview, help: false };
    case "help":
      return { ...session, help: !session.help };
    case "pause-clock":
      return {
        ...session,
        clock:
          session.clock.kind === "running"
            ? pauseClock(session.clock, nowMs)
            : runClock(session.clock, nowMs),
      };
    case "reset-clock":
      return asked?.about === "reset-clock"
        ? { ...session, clock: resetClock(session.clock, nowMs) }
        : { ...session, question: { about: "reset-clock", askedMs: nowMs } };
    case "theme":
      return { ...session, theme: action.theme };
    case "leave":
      return leave(session, nowMs, asked);
    case "dismiss":
      return session;
    case "end":
      return { ...session, ended: true };
    default:
      return unreachable(action);
  }
}

/** The first of the states that one is in is left; from plain presenting the question comes, and then the end. */
function leave(session: Session, nowMs: number, asked: Question | null): Session {
  if (asked?.about === "end") return { ...session, ended: true };
  if (asked !== null) return session;
  if (session.help) return { ...session, help: false };
  if (session.typed !== null) return { ...session, typed: null };
  if (session.overview) return { ...session, overview: false };
  if (session.curtain !== "open") return { ...session, curtain: "open" };
  return { ...session, question: { about: "end", askedMs: nowMs } };
}

/** A session that has ended begins again; in one that runs the key does nothing (clickers send F5 on every other press). */
function start(session: Session, from: "first" | "here", nowMs: number): Session {
  if (!session.ended) return session;
  const awake: Session = {
    ...session,
    ended: false,
    curtain: "open",
    frozenAt: null,
    overview: false,
    help: false,
  };
  return from === "first" ? moved(awake, { slide: 0, build: 0 }, nowMs) : awake;
}

/** A key that moves only lifts a curtain, so that no slide goes by unseen. */
function liftOrMove(session: Session, to: Position, nowMs: number): Session {
  return session.curtain === "open" ? moved(session, to, nowMs) : { ...session, curtain: "open" };
}

/** A slide that is asked for by name is shown, curtain or not. */
function goTo(session: Session, slide: number, nowMs: number): Session {
  return { ...moved(session, { slide, build: 0 }, nowMs), curtain: "open", overview: false };
}

/** Leaving the slide on which the briefing began starts a clock that has not run yet. */
function moved(session: Session, to: Position, nowMs: number): Session {
  const position = inRange(session.builds, to);
  const leaves = position.slide !== session.position.slide;
  const clock = leaves && session.clock.kind === "stopped" ? runClock(session.clock, nowMs) : session.clock;
  return { ...session, position, clock };
}

function toggled(curtain: Curtain, to: "black" | "white"): Curtain {
  return curtain === to ? "open" : to;
}

function withDigit(typed: string, digit: number): string {
  const known = Number.isInteger(digit) && digit >= 0 && digit <= 9;
  return known && typed.length < LONGEST_NUMBER ? `${typed}${digit}` : typed;
}

/** Whether a number that is being typed survives the action; every other one drops it. */
function keepsNumber(action: Action): boolean {
  return ["digit", "erase-digit", "ask-number", "go-to-typed", "leave"].includes(action.kind);
}

function sameIfEqual(before: Session, after: Session): Session {
  const same =
    samePosition(before.position, after.position) &&
    before.curtain === after.curtain &&
    before.frozenAt === after.frozenAt &&
    before.clock === after.clock &&
    before.question === after.question &&
    before.typed === after.typed &&
    before.overview === after.overview &&
    before.help === after.help &&
    before.ended === after.ended &&
    before.theme === after.theme;
  return same ? before : after;
}
