import type { Arranging, ArrangingOptions } from "../../../slides/arrangement/arranging.ts";
import {
  changeByHand,
  doAgain,
  forgetChanges,
  slideOfChange,
  takeBack,
} from "../../../slides/arrangement/arranging.ts";
import type { Change } from "../../../slides/arrangement/arrangement.ts";
import type { DeskState } from "../desk-state.ts";

/** The desk after a change by hand; one that doesn't apply is refused and leaves everything as it was. */
export function afterChange(state: DeskState, change: Change): DeskState {
  if (state.open === null) return state;
  const made = changeByHand(state.open, change, optionsOf(state.open));
  if (!made.ok) return { ...state, refusal: made.problem };
  return withArranged(state, made.value, leavesItsPlace(change) ? null : change);
}

/** The desk with the last change taken back. */
export function afterUndo(state: DeskState): DeskState {
  if (state.open === null) return state;
  const change = state.open.history.done.at(-1) ?? null;
  return withArranged(state, takeBack(state.open, optionsOf(state.open)), change);
}

/** The desk with what was taken back last done again. */
export function afterRedo(state: DeskState): DeskState {
  if (state.open === null) return state;
  const change = state.open.history.undone.at(-1) ?? null;
  return withArranged(state, doAgain(state.open, optionsOf(state.open)), change);
}

/** The desk without changes that found no place. */
export function afterForgetting(state: DeskState, changes: readonly Change[]): DeskState {
  if (state.open === null) return state;
  return withArranged(state, forgetChanges(state.open, changes, optionsOf(state.open)), null);
}

/** A slide that becomes a backup goes to the end; the hand stays where it was, for the next slide. */
function leavesItsPlace(change: Change): boolean {
  return change.kind === "stand" && change.standing === "backup";
}

/** Puts what was arranged on the desk and picks the slide of the change, or keeps the number that was picked. */
function withArranged(state: DeskState, arranged: Arranging, change: Change | null): DeskState {
  if (state.open === null || arranged === state.open) return { ...state, refusal: null };
  const { briefing, history } = arranged;
  const last = briefing.deck.slides.length - 1;
  const found = change === null ? null : slideOfChange(briefing, change);
  return {
    ...state,
    open: { ...state.open, briefing, history },
    refusal: null,
    picked: found ?? Math.min(state.picked, last),
    start: Math.min(state.start, last),
  };
}

/** The deck is planned anew with what it was planned with before. */
function optionsOf({ briefing }: Pick<Arranging, "briefing">): ArrangingOptions {
  const { shape, marking } = briefing.deck;
  return marking === null ? { shape } : { shape, marking };
}
