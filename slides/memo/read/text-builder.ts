import type { Mark, PlaceRun, Span } from "../memo.ts";
import { lineStarts, placeInSource } from "../source-lines.ts";

/** What may stand between two texts, weakest first: a marker and its item, cells, rows, blocks. */
const GAPS = ["", " ", "\t", "\n", "\n\n"] as const;
export type Gap = (typeof GAPS)[number];

/** Gathers the reader's text while a reader walks a document, with the place of every stretch of it. */
export interface TextBuilder {
  /** Offset at which the next character will stand. */
  readonly here: () => number;
  /** Offset behind the last character; what is parted from it by a gap stands further on. */
  readonly end: () => number;
  /** Adds a text; `sourceOffset` is where its first character stands in the source, null when unknown. */
  readonly add: (text: string, sourceOffset: number | null) => Span;
  /** Ends a block: the next text stands behind `gap`. The strongest gap asked for counts; none is added before the first text. */
  readonly separate: (gap: Gap) => void;
  readonly mark: (mark: Mark) => void;
  readonly finish: () => {
    readonly text: string;
    readonly places: readonly PlaceRun[];
    readonly marks: readonly Mark[];
  };
}

/** A builder for a document whose source is `source` (LF line ends). */
export function createTextBuilder(source: string): TextBuilder {
  const starts = lineStarts(source);
  const pieces: string[] = [];
  const places: PlaceRun[] = [];
  const marks: Mark[] = [];
  let length = 0;
  let gap: Gap = "";

  function push(text: string): void {
    pieces.push(text);
    length += text.length;
  }

  function addPlaces(text: string, sourceOffset: number): void {
    let at = 0;
    while (at <= text.length) {
      places.push({ text: length + at, place: placeInSource(starts, sourceOffset + at) });
      const lineEnd = text.indexOf("\n", at);
      if (lineEnd === -1) return;
      at = lineEnd + 1;
    }
  }

  return {
    here: () => length + gap.length,
    end: () => length,
    add: (text, sourceOffset) => {
      if (text === "") return { start: length, end: length };
      push(gap);
      gap = "";
      if (sourceOffset !== null) addPlaces(text, sourceOffset);
      const start = length;
      push(text);
      return { start, end: length };
    },
    separate: (next) => {
      if (length > 0 && GAPS.indexOf(next) > GAPS.indexOf(gap)) gap = next;
    },
    mark: (mark) => {
      if (mark.end > mark.start) marks.push(mark);
    },
    finish: () => ({
      text: pieces.join(""),
      places,
      marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end),
    }),
  };
}
