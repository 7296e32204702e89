import type { Deck } from "../deck/deck.ts";
import type { Span } from "../memo/memo.ts";

/** Which slides (from 1) a passage went to: those that show it, else those whose notes hold it. */
export type SlidesOfPassage = (span: Span) => readonly number[];

interface Shown extends Span {
  readonly number: number;
}

/** Looks passages up in a deck; `shown` are the slides (from 0) that the job has. */
export function slidesOfPassages(
  { slides }: Pick<Deck, "slides">,
  shown: readonly number[],
): SlidesOfPassage {
  const sources: Shown[] = [];
  const notes: Shown[] = [];
  for (const index of shown) {
    const slide = slides[index];
    if (slide === undefined) continue;
    for (const { start, end } of slide.sources) sources.push({ start, end, number: index + 1 });
    for (const { start, end } of slide.notes) notes.push({ start, end, number: index + 1 });
  }
  const bySource = touching(sources);
  const byNote = touching(notes);
  return (span) => {
    const found = bySource(span);
    return found.length > 0 ? found : byNote(span);
  };
}

/** Finds spans that touch another, in the order of their ends' reach; quick on memos of thousands of passages. */
function touching(spans: readonly Shown[]): SlidesOfPassage {
  const ordered = spans.toSorted((one, other) => one.start - other.start);
  let furthest = 0;
  const reach = ordered.map(({ end }) => (furthest = Math.max(furthest, end)));
  return (span) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((reach[middle] ?? 0) > span.start) high = middle;
      else low = middle + 1;
    }
    const found: number[] = [];
    for (let at = low; (ordered[at]?.start ?? Infinity) < span.end; at += 1) {
      const each = ordered[at];
      if (each !== undefined && each.end > span.start) found.push(each.number);
    }
    return [...new Set(found)];
  };
}
