import type { LabelledSpan } from "./corpus.ts";

/** How many of a set were found, or right. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

export function share(values: readonly boolean[]): Share {
  return { hits: values.filter(Boolean).length, of: values.length };
}

export function addShares(shares: readonly Share[]): Share {
  return {
    hits: shares.reduce((sum, { hits }) => sum + hits, 0),
    of: shares.reduce((sum, { of }) => sum + of, 0),
  };
}

/** "0.973 (876/900)", or "–" for nothing to count. */
export function showShare({ hits, of }: Share): string {
  return of === 0 ? "–" : `${(hits / of).toFixed(3)} (${hits}/${of})`;
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The span from the first to the last letter or digit: marks, stops and spaces at the edges do not count. */
export function inked(text: string, { start, end }: LabelledSpan): LabelledSpan {
  const words = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: start + lead + words.replace(EDGES, "").length };
}

export function sameSpan(a: LabelledSpan, b: LabelledSpan): boolean {
  return a.start === b.start && a.end === b.end;
}

export function overlaps(a: LabelledSpan, b: LabelledSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
