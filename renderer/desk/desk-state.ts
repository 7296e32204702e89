import type { Briefing } from "../../slides/brief.ts";
import type { Problem } from "../../slides/result.ts";
import { unreachable } from "../../slides/result.ts";

/** What lies on the desk. */
export interface DeskState {
  readonly open: { readonly name: string; readonly briefing: Briefing } | null;
  /** The name of the memo that is being read, or null. */
  readonly reading: string | null;
  /** Why the last attempt failed; what was open stays open. */
  readonly problem: Problem | null;
  /** The slide that is picked, from 0: its passage is lit, and Shift+F5 presents from it. */
  readonly picked: number;
  /** The slide that presenting begins with, from 0: the first, unless the memo was handed in with another. */
  readonly start: number;
}

export type DeskEvent =
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "read"; readonly name: string; readonly briefing: Briefing; readonly slide: number }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "cancelled" | "dismissed" }
  | { readonly kind: "picked"; readonly slide: number };

export const emptyDesk: DeskState = { open: null, reading: null, problem: null, picked: 0, start: 0 };

/** The desk after an event. */
export function nextDesk(state: DeskState, event: DeskEvent): DeskState {
  switch (event.kind) {
    case "reading":
      return { ...state, reading: event.name, problem: null };
    case "read":
      return {
        open: { name: event.name, briefing: event.briefing },
        reading: null,
        problem: null,
        ...beginningAt(event.slide, event.briefing),
      };
    case "failed":
      return { ...state, reading: null, problem: event.problem };
    case "cancelled":
      return { ...state, reading: null };
    case "dismissed":
      return { ...state, problem: null };
    case "picked":
      return { ...state, picked: event.slide };
    default:
      return unreachable(event);
  }
}

/** A slide number from outside may lie behind the last slide. */
function beginningAt(slide: number, { deck }: Briefing): Pick<DeskState, "picked" | "start"> {
  const start = Math.max(0, Math.min(slide, deck.slides.length - 1));
  return { picked: start, start };
}
