import { useLayoutEffect, useRef } from "react";
import { chordOf } from "../../../slides/session/key-press.ts";
import type { KeyRowId } from "../../../slides/session/keys.ts";
import { keyPressOf } from "../../shared/use-keys.ts";

/** Keys that begin a chord, or that an input method sends while it composes. */
const UNFINISHED = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Dead", "Process"];

/**
 * While a row waits for its key (null: none does), the next key press is that key and moves nothing. Esc gives up;
 * Tab goes on walking, so that nobody is caught.
 */
export function useNextChord(
  waiting: KeyRowId | null,
  onChord: (id: KeyRowId, chord: string) => void,
  onLeave: () => void,
): void {
  const latest = useRef({ onChord, onLeave });
  useLayoutEffect(() => {
    latest.current = { onChord, onLeave };
  });
  useLayoutEffect(() => {
    if (waiting === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === "Tab" || event.isComposing || UNFINISHED.includes(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === "Escape") latest.current.onLeave();
      else latest.current.onChord(waiting, chordOf(keyPressOf(event)));
    };
    // Before the window's own keys, and before a focused button takes Space and Enter.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [waiting]);
}
