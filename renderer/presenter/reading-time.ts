import type { Note } from "../../slides/deck/deck.ts";

/** The pace at which notes are read aloud, words a minute; a calm speaking pace. */
export const READING_PACE = 140;

/** How long it takes to read the notes aloud, whole seconds. */
export function readingSeconds(notes: readonly Note[]): number {
  const count = notes.reduce((sum, note) => sum + (note.text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0), 0);
  return Math.round((count * 60) / READING_PACE);
}
