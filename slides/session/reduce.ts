import { unreachable } from "../result.ts";
import { elapsedMs, pauseClock, resetClock, runClock } from "./clock.ts";
import { closePanel, leave } from "./leave.ts";
import {
  audiencePosition,
  inRange,
  outermost,
  samePosition,
  skipBack,
  skipOn,
  stepBack,
  stepOn,
} from "./position.ts";
import type { Action, Curtain, Panel, Position, Question, Session } from "./session.ts";
import { planAfterRoute } from "./time/plan-of-route.ts";
import { accountTime, changeTiming, type Moment } from "./time/account-time.ts";

/** How long a question waits for its second key, milliseconds. */
export const QUESTION_LAPSES_MS = 5000;

/** Longest number that can be typed for "go to slide", digits. */
const LONGEST_NUMBER = 5;

/** More questions than are noted in any briefing, and the longest, in UTF-16 units. */
export const MOST_QUESTIONS = 500;
export const LONGEST_QUESTION = 2000;

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
  const changed = change(settled, action, nowMs, asked);
  const timing = accountTime(changed.timing, momentOf(session, nowMs), momentOf(changed, nowMs));
  return sameIfEqual(session, { ...changed, timing });
}

function momentOf(session: Session, nowMs: number): Moment {
  const { position, clock, ended } = session;
  return { slide: position.slide, elapsedMs: elapsedMs(clock, nowMs), ended };
}

function change(session: Session, action: Action, nowMs: number, asked: Question | null): Session {
  const { position } = session;
  switch (action.kind) {
    case "next":
      return stepOnOrEnd(session, stepOn(session, position), nowMs);
    case "previous":
      return liftOrMove(session, stepBack(session, position), nowMs);
    case "next-slide":
      return stepOnOrEnd(session, skipOn(session, position), nowMs);
    case "previous-slide":
      return liftOrMove(session, skipBack(session, position), nowMs);
    case "first":
      return jumped(session, liftOrMove(session, outermost(session, 1), nowMs));
    case "last":
      return jumped(session, liftOrMove(session, outermost(session, -1), nowMs));
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
      return { ...session, frozenAt: session.frozenAt === null ? position : null, frozenByFinder: false };
    case "release":
      return release(session, nowMs);
    case "desktop":
      return { ...session, desktop: !session.desktop };
    case "tool":
      return { ...session, tool: session.tool === action.tool ? null : action.tool };
    case "panel":
      return session.panel === action.panel ? closePanel(session) : openPanel(session, action.panel);
    case "show-answer":
      return { ...session, answer: action.slide, curtain: "open" };
    case "hide-answer":
      return { ...session, answer: null };
    case "note-question":
      return noteQuestion(session, action, nowMs);
    case "drop-question":
      return { ...session, dueOuts: session.dueOuts.filter((_, index) => index !== action.index) };
    case "back":
      return session.visited === null
        ? session
        : jumped(session, uncovered(moved(session, session.visited, nowMs)));
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
    case "route":
      return chooseRoute(session, action.route);
    case "theme":
      return { ...session, theme: action.theme };
    case "time":
      return { ...session, timing: changeTiming(session.timing, action.change, momentOf(session, nowMs)) };
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

/** A session that has ended begins again; in one that runs the key does nothing (clickers send F5 on every other press). */
function start(session: Session, from: "first" | "here", nowMs: number): Session {
  if (!session.ended) return session;
  const awake: Session = {
    ...session,
    ended: false,
    curtain: "open",
    frozenAt: null,
    frozenByFinder: false,
    answer: null,
    tool: null,
    desktop: false,
    panel: null,
  };
  return from === "first" ? moved(awake, outermost(awake, 1), nowMs) : awake;
}

/** The audience stays where it is and the briefer goes back there. */
function release(session: Session, nowMs: number): Session {
  if (session.frozenAt === null) return session;
  const back = moved(session, session.frozenAt, nowMs);
  return jumped(session, { ...back, frozenAt: null, frozenByFinder: false });
}

/** The slide that is shown stays, whether it is in the version or not: the next key leads on in it. */
function chooseRoute(session: Session, wanted: Session["route"]): Session {
  const route =
    wanted === null
      ? null
      : { ...wanted, leftOut: wanted.leftOut.filter((slide) => slide in session.builds) };
  const { timing } = session;
  const plan = planAfterRoute(timing.plan, session.route, route);
  return { ...session, route, timing: plan === timing.plan ? timing : { ...timing, plan } };
}

/** Whoever looks for an answer moves about: the audience keeps its slide meanwhile. */
function openPanel(session: Session, panel: Panel): Session {
  const closed = closePanel(session);
  if (panel !== "find" || closed.frozenAt !== null) return { ...closed, panel };
  return { ...closed, panel, frozenAt: closed.position, frozenByFinder: true };
}

function noteQuestion(
  session: Session,
  { question, passage }: Extract<Action, { kind: "note-question" }>,
  nowMs: number,
): Session {
  const words = question.trim().slice(0, LONGEST_QUESTION);
  if (words === "" || session.dueOuts.length >= MOST_QUESTIONS) return session;
  const { slide } = audiencePosition(session);
  const noted = { question: words, slide, elapsedMs: elapsedMs(session.clock, nowMs), passage };
  return { ...session, dueOuts: [...session.dueOuts, noted] };
}

/** A key that moves only lifts what covers the audience's slide, so that no slide goes by unseen. */
function liftOrMove(session: Session, to: Position, nowMs: number): Session {
  if (session.answer !== null) return { ...session, answer: null };
  return session.curtain === "open" ? moved(session, to, nowMs) : { ...session, curtain: "open" };
}

/** Onwards from the last slide lies the empty page, in a deck that has one; there onwards stays. */
function stepOnOrEnd(session: Session, to: Position, nowMs: number): Session {
  if (session.curtain === "end" && session.answer === null) return session;
  const leaves = session.endPage && samePosition(to, session.position);
  const covered = session.curtain !== "open" || session.answer !== null;
  return leaves && !covered ? { ...session, curtain: "end" } : liftOrMove(session, to, nowMs);
}

/** A slide that is asked for by name is shown, curtain or not. */
function goTo(session: Session, slide: number, nowMs: number): Session {
  return jumped(session, closePanelOf(uncovered(moved(session, { slide, build: 0 }, nowMs)), "overview"));
}

function uncovered(session: Session): Session {
  return { ...session, curtain: "open", answer: null };
}

/** The overview has done its work when a slide was chosen; the finders stay open for the next find. */
function closePanelOf(session: Session, panel: Panel): Session {
  return session.panel === panel ? { ...session, panel: null } : session;
}

/** Keeps where a jump came from, so that one can go back there. */
function jumped(before: Session, after: Session): Session {
  return after.position.slide === before.position.slide ? after : { ...after, visited: before.position };
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
  const names = Object.keys(before) as (keyof Session)[]; // Object.keys forgets the names' type.
  const same = names.every((name) =>
    name === "position" ? samePosition(before.position, after.position) : before[name] === after[name],
  );
  return same ? before : after;
}
