import type { Note, Slide } from "../../../slides/deck/deck.ts";

/** How many words the notes have: runs of letters, digits and combining marks. */
export function wordsIn(notes: readonly Note[]): number {
  const known = counted.get(notes);
  if (known !== undefined) return known;
  const count = notes.reduce((sum, note) => sum + countWords(note.text), 0);
  counted.set(notes, count);
  return count;
}

/** The clocks ask for the words of all slides with every second and every key. Notes never change. */
const counted = new WeakMap<readonly Note[], number>();

/** How many words a text has, counted as the ledger counts them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
}

/** How long it takes to read the notes aloud at a pace of so many words a minute, whole seconds. */
export function readingSeconds(notes: readonly Note[], pace: number): number {
  return Math.round((wordsIn(notes) * 60) / pace);
}

/** How long it takes to read each slide's notes aloud, milliseconds. */
export function readingTimes(slides: readonly Slide[], pace: number): readonly number[] {
  return slides.map((slide) => (wordsIn(slide.notes) * 60_000) / pace);
}
