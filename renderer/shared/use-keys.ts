import { useLayoutEffect } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import type { PresenterCommand } from "../../slides/session/commands.ts";
import { isPresenterCommand, isWindowCommand } from "../../slides/session/commands.ts";
import { actionFor } from "../../slides/session/keys.ts";
import { KEYS_PAST_CONTROLS } from "../../slides/session/past-controls.ts";
import type { KeyContext, KeyPress } from "../../slides/session/keys.ts";

/** Which side of the show a window is on: the audience sends the bare key, the presenter minds its own notes. */
export type KeySide =
  | { readonly kind: "audience" }
  | { readonly kind: "presenter"; readonly onCommand: (command: PresenterCommand) => void };

/**
 * Sends the keys of the key map to the host, which looks them up again against the session as it then is: keys that
 * come faster than snapshots mean what they should. Null as context: the window shows nothing yet and keys rest.
 */
export function useKeys(lectern: LecternBridge, context: KeyContext | null, side: KeySide): void {
  // Before the window is painted: a key that answers what one sees must not come too early.
  useLayoutEffect(() => {
    if (context === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || belongsToControl(event)) return;
      const key = keyPressOf(event);
      const meaning = actionFor(key, context);
      if (meaning === null) return;
      event.preventDefault();
      if (isWindowCommand(meaning)) void lectern.request("window:command", { command: meaning });
      else if (isPresenterCommand(meaning) && side.kind === "presenter") side.onCommand(meaning);
      else void lectern.request("session:key", { key });
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [lectern, context, side]);
}

/** A key event as the key map wants it. */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    code: event.code,
    shift: event.shiftKey,
    alt: event.altKey,
    control: event.ctrlKey,
    meta: event.metaKey,
  };
}

/** Letters in a text field are text; Space and Enter on a focused control act on the control. */
function belongsToControl(event: KeyboardEvent): boolean {
  if (event.isComposing || !(event.target instanceof Element)) return event.isComposing;
  if (event.target.closest("input, textarea, select, [contenteditable]") !== null)
    return !KEYS_PAST_CONTROLS.includes(event.key);
  const acts = event.key === " " || event.key === "Enter";
  return acts && event.target.closest("button, a[href], summary, [role=button]") !== null;
}
