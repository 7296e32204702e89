import type { Memo, Span } from "../memo/memo.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Note, NoteRun, Run } from "./deck.ts";
import type { ParagraphNumbers } from "./paragraph-numbers.ts";
import { runsOf } from "./runs.ts";

/** What the notes are written from. */
export interface NoteSources {
  readonly memo: Memo;
  /** The quotation that covers an offset, or null. */
  readonly quotationAt: (at: number) => Quotation | null;
  readonly numbers: ParagraphNumbers;
}

/**
 * The speaker notes of a slide: the paragraphs it stands for, verbatim and whole, quoted ones first; the words that
 * are on the slide are told apart.
 */
export function writeNotes(
  sources: NoteSources,
  stoodFor: readonly Span[],
  shown: readonly Span[],
): readonly Note[] {
  const shownIn = overlapping(shown);
  const notes = stoodFor
    .filter((span) => span.end > span.start)
    .map((span) => writeNote(sources, span, shownIn(span)));
  return [
    ...notes.filter((note) => note.kind === "quotation"),
    ...notes.filter((note) => note.kind === "memo"),
  ];
}

/** Finds the spans that share characters with another without asking each of them: a header may have thousands. */
function overlapping(spans: readonly Span[]): (span: Span) => readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return ({ start, end }) => {
    const found: Span[] = [];
    for (let at = firstFrom(sorted, start - longest); at < sorted.length; at += 1) {
      const span = sorted[at];
      if (span === undefined || span.start >= end) break;
      if (span.end > start) found.push(span);
    }
    return found;
  };
}

/** The index of the first of sorted spans that starts at `from` or behind it. */
function firstFrom(sorted: readonly Span[], from: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle]?.start ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function writeNote({ memo, quotationAt, numbers }: NoteSources, span: Span, shown: readonly Span[]): Note {
  const quotation = quotationAt(span.start);
  const whole = quotation !== null && span.end <= quotation.end ? quotation : null;
  return {
    start: span.start,
    end: span.end,
    kind: whole === null ? "memo" : "quotation",
    attribution: whole?.attribution ?? null,
    text: memo.text.slice(span.start, span.end),
    runs: runsOf(memo, span).flatMap((run) => splitByShown(run, shown)),
    paragraph: numbers(span.start),
  };
}

/** Cuts a run where words that stand on the slide begin or end. */
function splitByShown(run: Run, shown: readonly Span[]): readonly NoteRun[] {
  const { start } = run;
  if (start === null) return [{ ...run, onSlide: false }];
  const end = start + run.text.length;
  const borders = new Set([start, end]);
  for (const span of shown) {
    if (span.start > start && span.start < end) borders.add(span.start);
    if (span.end > start && span.end < end) borders.add(span.end);
  }
  const cuts = [...borders].toSorted((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const onSlide = shown.some((span) => span.start <= from && to <= span.end);
    return { ...run, text: run.text.slice(from - start, to - start), start: from, onSlide };
  });
}
