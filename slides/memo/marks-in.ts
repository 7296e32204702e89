import type { Mark, Span } from "./memo.ts";

/** For each mark, the furthest end of it and of all before it; computed once per memo. */
const reaches = new WeakMap<readonly Mark[], readonly number[]>();

/** The marks that touch a span, in order. `marks` is a memo's: ordered by start. Takes logarithmic time. */
export function marksIn(marks: readonly Mark[], span: Span): readonly Mark[] {
  const reach = reachOf(marks);
  const found: Mark[] = [];
  for (let index = firstFrom(marks, span.end) - 1; index >= 0; index -= 1) {
    if ((reach[index] ?? 0) <= span.start) break;
    const mark = marks[index];
    if (mark !== undefined && mark.end > span.start) found.push(mark);
  }
  return found.toReversed();
}

function reachOf(marks: readonly Mark[]): readonly number[] {
  const known = reaches.get(marks);
  if (known !== undefined) return known;
  let furthest = 0;
  const reach = marks.map((mark) => (furthest = Math.max(furthest, mark.end)));
  reaches.set(marks, reach);
  return reach;
}

/** Index of the first mark that starts at `offset` or behind it. */
function firstFrom(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((marks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
