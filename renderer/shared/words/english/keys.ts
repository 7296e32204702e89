import type { KeyRowId } from "../../../../slides/session/keys.ts";

/** What help says of each row of the key map; null for rows that another row's words cover. */
export const keys: Readonly<Record<KeyRowId, string | null>> = {
  next: "Next",
  previous: "Back",
  "next-slide": "Next slide, skipping builds",
  "previous-slide": "Slide before, skipping builds",
  first: "First slide",
  last: "Last slide",
  start: "Start from the first slide",
  "start-here": "Start from here",
  black: "Black screen",
  white: "White screen",
  freeze: "Freeze the audience, catch up",
  overview: "All slides",
  digits: null,
  "go-to": null,
  "erase-digit": null,
  "ask-number": "Go to a slide by number",
  "swap-displays": "Swap the displays",
  "full-screen": "Full screen",
  "presenter-window": "Presenter window",
  "notes-larger": "Larger notes",
  "notes-smaller": "Smaller notes",
  "notes-up": "Scroll the notes up",
  "notes-down": "Scroll the notes down",
  "pause-clock": "Pause the clock, go on",
  "reset-clock": "Reset the clock (asks)",
  leave: "Leave, or end (asks)",
  help: "These keys",
};

/** How keys are called on the key caps that help shows; those without a row are called as they are. */
export const keyCaps: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  PageDown: "Page Down",
  PageUp: "Page Up",
  Escape: "Esc",
  "-": "−",
};
