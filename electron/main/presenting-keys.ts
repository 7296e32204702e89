import type { Input } from "electron";
import type { KeyMeaning, KeyPress } from "../../slides/session/keys.ts";
import { KEYS_PAST_CONTROLS } from "../../slides/session/past-controls.ts";
import type { WindowKind } from "../contract/bridge.ts";
import type { Briefing } from "./briefing.ts";
import type { Windows } from "./windows.ts";

/** What may come again and again while a key is held; anything else would flicker. */
const repeatable: readonly string[] = ["next", "previous", "next-slide", "previous-slide"];

/**
 * Takes key presses before the pages see them: all of them in the audience window, which has no controls, and in the
 * presenter those that no control wants. So a clicker works whichever window has the focus, and while a page hangs.
 */
export function takeKeys(windows: Windows, briefing: Briefing): void {
  windows.onOpen((kind, window) => {
    if (kind !== "audience" && kind !== "presenter") return;
    window.webContents.on("before-input-event", (event, input) => {
      if (input.type !== "keyDown" || input.isComposing || !isTaken(kind, input.key)) return;
      const meaning = briefing.meaningOf(pressOf(input));
      if (meaning === null) return;
      event.preventDefault();
      if (!input.isAutoRepeat || mayRepeat(meaning)) briefing.perform(meaning, kind);
    });
  });
}

function isTaken(kind: WindowKind, key: string): boolean {
  return kind === "audience" || KEYS_PAST_CONTROLS.includes(key);
}

function mayRepeat(meaning: KeyMeaning): boolean {
  return typeof meaning !== "string" && repeatable.includes(meaning.kind);
}

function pressOf({ key, code, shift, alt, control, meta }: Input): KeyPress {
  return { key, code, shift, alt, control, meta };
}
