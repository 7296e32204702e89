import type { PresenterCommand, WindowCommand } from "./commands.ts";
import { chordOf } from "./key-press.ts";
import type { KeyPress } from "./key-press.ts";
import type { Action, Session } from "./session.ts";

export type { KeyPress } from "./key-press.ts";
export type { PresenterCommand, WindowCommand } from "./commands.ts";

/** What a key stands for: a step of the session, or business of a window. */
export type KeyMeaning = Action | WindowCommand | PresenterCommand;

/** The words' id under which help and menus speak of a row. */
export type KeyRowId =
  | "next"
  | "previous"
  | "next-slide"
  | "previous-slide"
  | "first"
  | "last"
  | "start"
  | "start-here"
  | "black"
  | "white"
  | "freeze"
  | "overview"
  | "go-to"
  | "erase-digit"
  | "digits"
  | "ask-number"
  | "swap-displays"
  | "full-screen"
  | "presenter-window"
  | "notes-larger"
  | "notes-smaller"
  | "notes-up"
  | "notes-down"
  | "pause-clock"
  | "reset-clock"
  | "leave"
  | "help";

/** A row of the key map. */
export interface KeyRow {
  readonly id: KeyRowId;
  /** Chords as `chordOf` names them, for left-to-right decks; help shows them in this order. */
  readonly chords: readonly string[];
  readonly meaning: KeyMeaning | ((chord: string) => KeyMeaning);
  /** The row only holds while a slide number is being typed. */
  readonly typing?: true;
}

/** What decides about a key besides the key itself. */
export interface KeyContext {
  readonly direction: "ltr" | "rtl";
  readonly session: Session;
}

const NEXT = ["ArrowRight", "ArrowDown", "Space", "Enter", "PageDown", "N"];
const PREVIOUS = ["ArrowLeft", "ArrowUp", "Backspace", "PageUp", "P"];
const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** The key map: handler, menus and help come from it. The first row that holds decides. */
export const KEY_MAP: readonly KeyRow[] = [
  { id: "go-to", chords: ["Enter"], typing: true, meaning: { kind: "go-to-typed" } },
  { id: "erase-digit", chords: ["Backspace"], typing: true, meaning: { kind: "erase-digit" } },
  { id: "next", chords: NEXT, meaning: { kind: "next" } },
  { id: "previous", chords: PREVIOUS, meaning: { kind: "previous" } },
  { id: "next-slide", chords: skipping(NEXT), meaning: { kind: "next-slide" } },
  { id: "previous-slide", chords: skipping(PREVIOUS), meaning: { kind: "previous-slide" } },
  { id: "first", chords: ["Home"], meaning: { kind: "first" } },
  { id: "last", chords: ["End"], meaning: { kind: "last" } },
  { id: "start", chords: ["F5"], meaning: { kind: "start", from: "first" } },
  { id: "start-here", chords: ["Shift+F5"], meaning: { kind: "start", from: "here" } },
  { id: "black", chords: ["B", "."], meaning: { kind: "black" } },
  { id: "white", chords: ["W", ","], meaning: { kind: "white" } },
  { id: "freeze", chords: ["F"], meaning: { kind: "freeze" } },
  { id: "overview", chords: ["O"], meaning: { kind: "overview" } },
  { id: "digits", chords: DIGITS, meaning: (chord) => ({ kind: "digit", digit: Number(chord) }) },
  { id: "ask-number", chords: ["G"], meaning: { kind: "ask-number" } },
  { id: "swap-displays", chords: ["X"], meaning: "swap-displays" },
  { id: "full-screen", chords: ["F11"], meaning: "full-screen" },
  { id: "presenter-window", chords: ["V"], meaning: "presenter-window" },
  { id: "notes-larger", chords: ["+", "="], meaning: "notes-larger" },
  { id: "notes-smaller", chords: ["-"], meaning: "notes-smaller" },
  { id: "notes-up", chords: ["A"], meaning: "notes-up" },
  { id: "notes-down", chords: ["Z"], meaning: "notes-down" },
  { id: "pause-clock", chords: ["Pause", "T"], meaning: { kind: "pause-clock" } },
  { id: "reset-clock", chords: ["Shift+T"], meaning: { kind: "reset-clock" } },
  { id: "leave", chords: ["Escape"], meaning: { kind: "leave" } },
  { id: "help", chords: ["?", "F1"], meaning: { kind: "help" } },
];

/** Keys with which the overview's own grid is walked. */
const GRID_CHORDS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "Space", "Enter"];

/**
 * What a key press means, or null when it means nothing to us. While a question waits, a key without a meaning of its
 * own drops the question. In the overview the arrows, Home, End, Space and Enter belong to its grid.
 */
export function actionFor(key: KeyPress, context: KeyContext): KeyMeaning | null {
  const chord = mirrored(chordOf(key), context.direction);
  const typing = context.session.typed !== null;
  if (context.session.overview && !typing && GRID_CHORDS.includes(chord)) return null;
  const row = KEY_MAP.find((each) => each.chords.includes(chord) && (typing || each.typing !== true));
  if (row !== undefined) return typeof row.meaning === "function" ? row.meaning(chord) : row.meaning;
  return context.session.question !== null && dismisses(key) ? { kind: "dismiss" } : null;
}

/** A row's chords as they are in a deck of the direction; for help and menus. */
export function chordsOf(row: KeyRow, direction: "ltr" | "rtl"): readonly string[] {
  return row.chords.map((chord) => mirrored(chord, direction));
}

/** Right-to-left decks go on to the left; PageDown, space and letters stay what they are. */
function mirrored(chord: string, direction: "ltr" | "rtl"): string {
  if (direction === "ltr") return chord;
  return chord.replace(/Arrow(Left|Right)$/, (arrow) => (arrow === "ArrowLeft" ? "ArrowRight" : "ArrowLeft"));
}

function skipping(chords: readonly string[]): readonly string[] {
  return chords.flatMap((chord) => [`Shift+${chord}`, `Alt+${chord}`]);
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
