import { useCallback, useLayoutEffect, useMemo, useState } from "react";
import { slidesAt } from "../../../slides/arrangement/slides-at.ts";
import type { Span } from "../../../slides/memo/memo.ts";
import type { OpenMemo } from "../desk-state.ts";
import type { Desk } from "../use-desk.ts";
import { nextRoute } from "../route/next-route.ts";
import type { ArrangeAction, Place } from "./action-table.ts";
import { actionOfKey } from "./action-table.ts";
import { changeFor, isOffered } from "./change-for.ts";
import type { InHand, Stretch } from "./in-hand.ts";
import { inHand, shownStretch, stepped } from "./in-hand.ts";

/** What asks for something before it changes anything. */
export type OpenForm = "time" | "speaker";

/** The hand that arranges: what it is on, and what it does. */
export interface ArrangingHand {
  readonly hand: InHand;
  readonly place: Place;
  /** Slides (from 0) that show or stand for the picked passage. */
  readonly related: readonly number[];
  readonly form: OpenForm | null;
  /** Whether the slide was picked in the memo, which then stays where it is. */
  readonly pickedInMemo: boolean;
  readonly offers: (action: ArrangeAction) => boolean;
  readonly onAct: (action: ArrangeAction) => void;
  readonly onPickSlide: (slide: number) => void;
  /** Picks a passage of the memo, and a slide that it belongs to; the next one when it is picked already. */
  readonly onPickPassage: (passage: Span) => void;
  readonly onStep: (step: 1 | -1, grows: boolean) => void;
  readonly onCloseForm: () => void;
}

/** What the hand is on, by the slide that it was put on: picking another one lets go of the passage. */
interface Held {
  readonly slide: number;
  readonly stretch: Stretch | null;
  readonly inMemo: boolean;
}

const NOTHING: Held = { slide: -1, stretch: null, inMemo: false };

/** Arranging at the desk, by mouse and by keyboard; null while nothing is open. */
export function useArranging(desk: Desk, open: OpenMemo | null, rests: boolean): ArrangingHand | null {
  const { picked } = desk.state;
  const [held, setHeld] = useState<Held>(NOTHING);
  const [form, setForm] = useState<OpenForm | null>(null);
  const stretch = held.slide === picked ? held.stretch : null;
  const { deck } = desk;
  const hand = useMemo(
    // In the look that was chosen, which tells whether a list's items come one after the other.
    () => (open === null || deck === null ? null : inHand({ ...open.briefing, deck }, picked, stretch)),
    [open, deck, picked, stretch],
  );
  const related = useMemo(() => (hand?.passage ? slidesAt(hand.briefing.deck, hand.passage) : []), [hand]);
  const place: Place = hand?.passage ? "line" : "slides";

  const act = (action: ArrangeAction): void => {
    if (hand === null) return;
    if (action === "undo") return desk.onUndo();
    if (action === "redo") return desk.onRedo();
    if (action === "version") return desk.onRoute(nextRoute(open?.route ?? null));
    if (!isOffered(action, hand)) return;
    if (action === "line") {
      setHeld({ slide: picked, stretch: shownStretch(hand.slide, hand.choices), inMemo: false });
    } else if (action === "back") setHeld(NOTHING);
    else if (action === "time" || action === "speaker") setForm(action);
    else {
      const change = changeFor(action, hand);
      if (change !== null) desk.onChange(change);
      if (action === "show-line" || action === "split") setHeld(NOTHING);
    }
  };
  useArrangeKeys(act, rests || hand === null);

  const onPickSlide = useCallback(
    (slide: number): void => {
      setHeld(NOTHING);
      desk.onPick(slide);
    },
    [desk],
  );
  if (hand === null || open === null) return null;
  return {
    hand,
    place,
    related,
    form,
    pickedInMemo: held.slide === picked && held.inMemo,
    offers: (action) => isOffered(action, hand),
    onAct: act,
    onPickSlide,
    onPickPassage: (passage) => {
      const slides = slidesAt(open.briefing.deck, passage);
      const again = hand.passage?.start === passage.start;
      const at = slides.indexOf(picked);
      const slide = slides[again ? (at + 1) % slides.length : Math.max(0, at)];
      if (slide === undefined) return;
      const choices = inHand(open.briefing, slide, null)?.choices ?? [];
      const on = choices.findIndex((choice) => choice.start < passage.end && passage.start < choice.end);
      setHeld({ slide, stretch: on === -1 ? null : { anchor: on, head: on }, inMemo: true });
      desk.onPick(slide);
    },
    onStep: (step, grows) => {
      if (stretch !== null) setHeld({ ...held, stretch: stepped(stretch, step, hand.choices.length, grows) });
    },
    onCloseForm: () => setForm(null),
  };
}

/** The keys of the action table, wherever the hand is. */
function useArrangeKeys(act: (action: ArrangeAction) => void, rests: boolean): void {
  // Before the window is painted: a key that answers what one sees must not come too early.
  useLayoutEffect(() => {
    if (rests) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const at = placeOf(event.target);
      if (event.defaultPrevented || at === "typing") return;
      const { key, altKey: alt, shiftKey: shift } = event;
      const control = event.ctrlKey || event.metaKey;
      const action = actionOfKey({ key, alt, shift, control }, at);
      if (action === null) return;
      event.preventDefault();
      act(action);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [act, rests]);
}

/** Where a key was pressed; null at places that have keys of their own. */
function placeOf(target: EventTarget | null): Place | "typing" | null {
  if (!(target instanceof Element) || target === document.body) return "slides";
  if (target.closest("input, textarea, select, [role=menu], dialog") !== null) return "typing";
  if (target.closest(".memo-sentence") !== null) return "line";
  return target.closest(".desk-slides") === null ? null : "slides";
}
