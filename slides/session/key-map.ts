import type { InkCommand, PresenterCommand, WindowCommand } from "./commands.ts";
import type { Action } from "./session.ts";

/** What a key stands for: a step of the session, or business of a window. */
export type KeyMeaning = Action | WindowCommand | PresenterCommand | InkCommand;

/** The words' id under which help and menus speak of a row. */
export type KeyRowId =
  | "next"
  | "previous"
  | "next-slide"
  | "previous-slide"
  | "first"
  | "last"
  | "back"
  | "start"
  | "start-here"
  | "black"
  | "white"
  | "freeze"
  | "release"
  | "desktop"
  | "overview"
  | "search"
  | "find"
  | "go-to"
  | "erase-digit"
  | "digits"
  | "ask-number"
  | "pointer"
  | "spotlight"
  | "magnifier"
  | "highlight"
  | "pen"
  | "eraser"
  | "undo-ink"
  | "clear-ink"
  | "swap-displays"
  | "full-screen"
  | "presenter-window"
  | "displays"
  | "check"
  | "notes-larger"
  | "notes-smaller"
  | "notes-up"
  | "notes-down"
  | "next-layout"
  | "roll"
  | "roll-slower"
  | "roll-faster"
  | "time"
  | "routes"
  | "mirror"
  | "take-over"
  | "not-now"
  | "news"
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
  { id: "back", chords: ["J"], meaning: { kind: "back" } },
  { id: "start", chords: ["F5"], meaning: { kind: "start", from: "first" } },
  { id: "start-here", chords: ["Shift+F5"], meaning: { kind: "start", from: "here" } },
  { id: "black", chords: ["B", "."], meaning: { kind: "black" } },
  { id: "white", chords: ["W", ","], meaning: { kind: "white" } },
  { id: "freeze", chords: ["F"], meaning: { kind: "freeze" } },
  { id: "release", chords: ["Shift+F"], meaning: { kind: "release" } },
  { id: "desktop", chords: ["H"], meaning: { kind: "desktop" } },
  { id: "overview", chords: ["O"], meaning: { kind: "panel", panel: "overview" } },
  { id: "search", chords: ["Control+F", "Meta+F", "/"], meaning: { kind: "panel", panel: "search" } },
  { id: "find", chords: ["Q"], meaning: { kind: "panel", panel: "find" } },
  { id: "digits", chords: DIGITS, meaning: (chord) => ({ kind: "digit", digit: Number(chord) }) },
  { id: "ask-number", chords: ["G"], meaning: { kind: "ask-number" } },
  { id: "pointer", chords: ["L"], meaning: { kind: "tool", tool: "pointer" } },
  { id: "spotlight", chords: ["S"], meaning: { kind: "tool", tool: "spotlight" } },
  { id: "magnifier", chords: ["M"], meaning: { kind: "tool", tool: "magnifier" } },
  { id: "highlight", chords: ["R"], meaning: { kind: "tool", tool: "highlight" } },
  { id: "pen", chords: ["D"], meaning: { kind: "tool", tool: "pen" } },
  { id: "eraser", chords: ["E"], meaning: { kind: "tool", tool: "eraser" } },
  { id: "undo-ink", chords: ["U", "Control+Z", "Meta+Z"], meaning: "undo-ink" },
  { id: "clear-ink", chords: ["C"], meaning: "clear-ink" },
  { id: "swap-displays", chords: ["X"], meaning: "swap-displays" },
  { id: "full-screen", chords: ["F11"], meaning: "full-screen" },
  { id: "presenter-window", chords: ["V"], meaning: "presenter-window" },
  { id: "displays", chords: ["Shift+X"], meaning: { kind: "panel", panel: "displays" } },
  { id: "mirror", chords: ["Shift+V"], meaning: { kind: "panel", panel: "mirror" } },
  { id: "check", chords: ["K"], meaning: { kind: "panel", panel: "check" } },
  { id: "notes-larger", chords: ["+", "="], meaning: "notes-larger" },
  { id: "notes-smaller", chords: ["-"], meaning: "notes-smaller" },
  { id: "notes-up", chords: ["A"], meaning: "notes-up" },
  { id: "notes-down", chords: ["Z"], meaning: "notes-down" },
  { id: "next-layout", chords: ["Y"], meaning: "next-layout" },
  { id: "roll", chords: ["Shift+Z"], meaning: "roll" },
  { id: "roll-slower", chords: ["<"], meaning: "roll-slower" },
  { id: "roll-faster", chords: [">"], meaning: "roll-faster" },
  { id: "time", chords: ["I"], meaning: { kind: "panel", panel: "time" } },
  { id: "routes", chords: ["Shift+R"], meaning: { kind: "panel", panel: "routes" } },
  { id: "take-over", chords: ["Shift+U"], meaning: "take-over" },
  { id: "not-now", chords: ["Shift+I"], meaning: "not-now" },
  { id: "news", chords: ["Shift+L"], meaning: { kind: "panel", panel: "news" } },
  { id: "pause-clock", chords: ["Pause", "T"], meaning: { kind: "pause-clock" } },
  { id: "reset-clock", chords: ["Shift+T"], meaning: { kind: "reset-clock" } },
  { id: "leave", chords: ["Escape"], meaning: { kind: "leave" } },
  { id: "help", chords: ["?", "F1"], meaning: { kind: "panel", panel: "help" } },
];

/** A row's chords as they are in a deck of the direction; for help and menus. */
export function chordsOf(row: KeyRow, direction: "ltr" | "rtl"): readonly string[] {
  return row.chords.map((chord) => mirrored(chord, direction));
}

/** Right-to-left decks go on to the left; PageDown, space and letters stay what they are. */
export function mirrored(chord: string, direction: "ltr" | "rtl"): string {
  if (direction === "ltr") return chord;
  return chord.replace(/Arrow(Left|Right)$/, (arrow) => (arrow === "ArrowLeft" ? "ArrowRight" : "ArrowLeft"));
}

/** The chords with which builds are skipped: a key that moves, with Shift or Alt. */
export function skipping(chords: readonly string[]): readonly string[] {
  return chords.flatMap((chord) => [`Shift+${chord}`, `Alt+${chord}`]);
}
