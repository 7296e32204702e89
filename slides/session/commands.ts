/**
 * Business of the windows that is no session state; `take-over` puts the newer version of the deck in place of the one
 * that is presented, `not-now` lets it be.
 */
export const WINDOW_COMMANDS = [
  "full-screen",
  "swap-displays",
  "presenter-window",
  "take-over",
  "not-now",
] as const;
export type WindowCommand = (typeof WINDOW_COMMANDS)[number];

/** What a key does to the presenter window alone: its layout, the size of the notes, where they are scrolled to and how they roll. */
export const PRESENTER_COMMANDS = [
  "notes-larger",
  "notes-smaller",
  "notes-up",
  "notes-down",
  "next-layout",
  "roll",
  "roll-slower",
  "roll-faster",
] as const;
export type PresenterCommand = (typeof PRESENTER_COMMANDS)[number];

/** Whether the meaning of a key is window business. */
export function isWindowCommand(meaning: unknown): meaning is WindowCommand {
  return WINDOW_COMMANDS.some((command) => command === meaning);
}

/** Whether the meaning of a key concerns the presenter window alone. */
export function isPresenterCommand(meaning: unknown): meaning is PresenterCommand {
  return PRESENTER_COMMANDS.some((command) => command === meaning);
}

/** What a key does to the ink on the slide that the briefer has before them. */
export const INK_COMMANDS = ["undo-ink", "clear-ink"] as const;
export type InkCommand = (typeof INK_COMMANDS)[number];

/** Whether the meaning of a key concerns the ink. */
export function isInkCommand(meaning: unknown): meaning is InkCommand {
  return INK_COMMANDS.some((command) => command === meaning);
}
