import { contentWords } from "../deck/content-words.ts";
import type { Slide, SlideKind } from "../deck/deck.ts";

/** How much each kind of slide says for itself, in points. */
const KIND_POINTS: Readonly<Record<SlideKind, number>> = {
  title: 0,
  agenda: 0,
  section: 0,
  statement: 3,
  question: 2,
  list: 2,
  quotation: 2.5,
  speaker: 0.5,
  table: 1,
  figure: 1,
  code: 0.5,
  comparison: 2,
  timeline: 1.5,
  numbers: 2.5,
  decision: 8,
  sources: -3,
  backup: -3,
  close: 0,
};

/** What the author marked counts for so much. */
const EMPHASIS_POINTS = 1;

/** A slide whose every content word is one that the deck keeps coming back to gets so much. */
const SUBJECT_POINTS = 3;

/** A word that stands on so many slides is one of the deck's subjects. */
const OFTEN = 3;

/** A list or table that goes on: its later parts count less. */
const LATER_PART_POINTS = -0.75;

/** The weight of each slide in a shorter version, in points: its kind, what the author marked, and the deck's subject. */
export function weighSlides(slides: readonly Slide[]): readonly number[] {
  const words = slides.map((slide) => new Set(contentWords(shownText(slide))));
  const slidesWith = new Map<string, number>();
  for (const each of words) for (const word of each) slidesWith.set(word, (slidesWith.get(word) ?? 0) + 1);
  return slides.map((slide, index) => {
    const own = [...(words[index] ?? [])];
    const common = own.filter((word) => (slidesWith.get(word) ?? 0) >= OFTEN).length;
    const marked = slide.notes.some(({ runs }) => runs.some(({ onSlide, strong }) => onSlide && strong));
    return (
      KIND_POINTS[slide.kind] +
      (marked ? EMPHASIS_POINTS : 0) +
      (SUBJECT_POINTS * common) / Math.max(4, own.length) +
      (slide.part === null ? 0 : LATER_PART_POINTS * (slide.part.index - 1))
    );
  });
}

/** The words of the notes that stand on the slide. */
function shownText({ notes }: Slide): string {
  return notes.flatMap(({ runs }) => runs.filter(({ onSlide }) => onSlide).map(({ text }) => text)).join(" ");
}
