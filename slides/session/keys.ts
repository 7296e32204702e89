import { chordOf } from "./key-press.ts";
import type { KeyPress } from "./key-press.ts";
import { KEY_MAP, mirrored } from "./key-map.ts";
import type { KeyMeaning, KeyRow } from "./key-map.ts";
import type { Session } from "./session.ts";

export { chordsOf, KEY_MAP } from "./key-map.ts";
export type { KeyMeaning, KeyRow, KeyRowId } from "./key-map.ts";
export type { KeyPress } from "./key-press.ts";
export type { PresenterCommand, WindowCommand } from "./commands.ts";

/** What decides about a key besides the key itself. */
export interface KeyContext {
  readonly direction: "ltr" | "rtl";
  readonly session: Session;
  /** The key map as the briefer has it; the usual one when left out. */
  readonly map?: readonly KeyRow[];
}

/** Keys with which the overview's own grid is walked. */
const GRID_CHORDS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "Space", "Enter"];

/** What clickers send, but for the Esc that leaves: the podium check shows these instead of obeying them. */
export const CLICKER_CHORDS = ["PageDown", "PageUp", ".", "B", "F5", "Shift+F5"];

/**
 * What a key press means, or null when it means nothing to us. While a question waits, a key without a meaning of its
 * own drops the question. In the overview the arrows, Home, End, Space and Enter belong to its grid.
 */
export function actionFor(key: KeyPress, context: KeyContext): KeyMeaning | null {
  const chord = mirrored(chordOf(key), context.direction);
  const typing = context.session.typed !== null;
  if (context.session.panel === "overview" && !typing && GRID_CHORDS.includes(chord)) return null;
  if (context.session.panel === "check" && CLICKER_CHORDS.includes(chord)) return null;
  const row = (context.map ?? KEY_MAP).find(
    (each) => each.chords.includes(chord) && (typing || each.typing !== true),
  );
  if (row !== undefined) return typeof row.meaning === "function" ? row.meaning(chord) : row.meaning;
  return context.session.question !== null && dismisses(key) ? { kind: "dismiss" } : null;
}

/** Tab walks to the question's buttons, and a modifier on its own is the beginning of another chord. */
function dismisses(key: KeyPress): boolean {
  return (
    !key.control &&
    !key.alt &&
    !key.meta &&
    !["Tab", "Shift", "Control", "Alt", "AltGraph", "Meta"].includes(key.key)
  );
}
