import type { Arranging } from "../../slides/arrangement/arranging.ts";
import type { Change } from "../../slides/arrangement/arrangement.ts";
import { emptyHistory } from "../../slides/arrangement/history.ts";
import type { DeckComparison } from "../../slides/arrangement/compare-decks.ts";
import type { Briefing } from "../../slides/brief.ts";
import type { RouteMinutes } from "../../slides/routes/route.ts";
import type { Problem } from "../../slides/result.ts";
import { unreachable } from "../../slides/result.ts";
import { afterChange, afterForgetting, afterRedo, afterUndo } from "./arrange/next-arranging.ts";
import { readAgain } from "./arrange/read-again.ts";

/** The memo that is open, and what was arranged of it. */
export interface OpenMemo extends Arranging {
  readonly name: string;
  /** What the shell calls its file, or null for text that was pasted. */
  readonly file: string | null;
  /** The shorter version that is to be briefed, or null for the whole deck. */
  readonly route: RouteMinutes | null;
  /** How its deck differs from the version before; null when there was none, or nothing is left to look at. */
  readonly news: DeckComparison | null;
}

/** What lies on the desk. */
export interface DeskState {
  readonly open: OpenMemo | null;
  /** The name of the memo that is being read, or null. */
  readonly reading: string | null;
  /** Why the last attempt failed; what was open stays open. */
  readonly problem: Problem | null;
  /** Why the last change by hand was not made; null when it was. */
  readonly refusal: Problem | null;
  /** The slide that is picked, from 0: its passage is lit, and Shift+F5 presents from it. */
  readonly picked: number;
  /** The slide that presenting begins with, from 0: the first, unless the memo was handed in with another. */
  readonly start: number;
  /** How long the briefing may last, minutes, when the memo was handed in with that; else null. */
  readonly minutes: number | null;
}

/** A memo that was read, and the briefing made of it. */
export interface MemoRead {
  readonly name: string;
  readonly file: string | null;
  readonly briefing: Briefing;
  /** The slide to begin with, from 0. */
  readonly slide: number;
  /** How long the briefing may last, or null. */
  readonly minutes: number | null;
  /** Whether it is the memo that is open, perhaps in another version: then it was planned as that one is arranged. */
  readonly again: boolean;
}

export type DeskEvent =
  | { readonly kind: "reading"; readonly name: string }
  | ({ readonly kind: "read" } & MemoRead)
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "picked"; readonly slide: number }
  | { readonly kind: "route-chosen"; readonly route: RouteMinutes | null }
  | { readonly kind: "changed"; readonly change: Change }
  | { readonly kind: "forgot"; readonly changes: readonly Change[] }
  | { readonly kind: "cancelled" | "dismissed" | "undone" | "redone" | "news-read" };

export const emptyDesk: DeskState = {
  open: null,
  reading: null,
  problem: null,
  refusal: null,
  picked: 0,
  start: 0,
  minutes: null,
};

/** The desk after an event. */
export function nextDesk(state: DeskState, event: DeskEvent): DeskState {
  switch (event.kind) {
    case "reading":
      return { ...state, reading: event.name, problem: null };
    case "read":
      return { ...state, reading: null, problem: null, refusal: null, ...opened(state, event) };
    case "failed":
      return { ...state, reading: null, problem: event.problem };
    case "cancelled":
      return { ...state, reading: null };
    case "dismissed":
      return { ...state, problem: null, refusal: null };
    case "picked":
      return { ...state, picked: event.slide, refusal: null };
    case "route-chosen":
      return state.open === null ? state : { ...state, open: { ...state.open, route: event.route } };
    case "changed":
      return afterChange(state, event.change);
    case "undone":
      return afterUndo(state);
    case "redone":
      return afterRedo(state);
    case "forgot":
      return afterForgetting(state, event.changes);
    case "news-read":
      return { ...state, open: state.open === null ? null : { ...state.open, news: null } };
    default:
      return unreachable(event);
  }
}

function opened(state: DeskState, read: MemoRead): Partial<DeskState> {
  const { name, file, briefing, slide, minutes, again } = read;
  if (again && state.open !== null) return readAgain(state.open, state, { name, file, briefing });
  return {
    open: {
      name,
      file,
      briefing,
      history: historyOf(briefing),
      route: briefing.carried?.route ?? null,
      news: null,
    },
    ...beginningAt(slide, briefing),
    minutes,
  };
}

/** A briefing that was carried here can be taken back change by change, as where it was made. */
function historyOf({ carried }: Briefing): OpenMemo["history"] {
  return { ...emptyHistory, done: carried?.arrangement ?? [] };
}

/** A slide number from outside may lie behind the last slide. */
function beginningAt(slide: number, { deck }: Briefing): Pick<DeskState, "picked" | "start"> {
  const start = Math.max(0, Math.min(slide, deck.slides.length - 1));
  return { picked: start, start };
}
