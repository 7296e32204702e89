import type { Deck, Note } from "../deck/deck.ts";
import type { Span } from "../memo/memo.ts";

/** A paragraph of the memo with the slide that stands for it. */
export interface Passage {
  readonly note: Note;
  /** The first slide whose notes hold it, from 0. */
  readonly slide: number;
}

/**
 * The memo's passages in its own order. The speaker notes hold every paragraph that a slide stands for, whole; a
 * paragraph that several slides share comes once.
 */
export function passagesOf({ slides }: Pick<Deck, "slides">): readonly Passage[] {
  const first = new Map<string, Passage>();
  for (const [slide, { notes }] of slides.entries()) {
    for (const note of notes) {
      const key = `${note.start}-${note.end}`;
      if (!first.has(key)) first.set(key, { note, slide });
    }
  }
  return [...first.values()].toSorted((one, other) => one.note.start - other.note.start);
}

/** The words of a stretch of the memo with who says them, or null when no passage holds it. */
export function passageWords(
  deck: Pick<Deck, "slides">,
  { start, end }: Span,
): { readonly text: string; readonly note: Note } | null {
  const found = passagesOf(deck).find(({ note }) => note.start <= start && end <= note.end);
  if (found === undefined) return null;
  const { note } = found;
  return { note, text: note.text.slice(start - note.start, end - note.start) };
}
