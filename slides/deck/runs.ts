import { marksIn } from "../memo/marks-in.ts";
import type { Mark, Memo, Span } from "../memo/memo.ts";
import type { Run } from "./deck.ts";

/** What is left out of a text that is shown: nothing, or the references to footnotes (on slides). */
export type LeftOut = "nothing" | "footnote-references";

/** White space but for the no-break spaces, which stay as they are: U+00A0, U+2007 and U+202F. */
const WHITE_SPACE = /[^\S\u00a0\u2007\u202f]+/gu;
/** White space that is no single plain space already. */
const UNEVEN = /[^\S \u00a0\u2007\u202f]| {2}/u;
const LONG_GAP = /[^\S\u00a0\u2007\u202f]{2,}/gu;
const LEADING = /^[^\S\u00a0\u2007\u202f]*/u;

/**
 * A passage of the memo as runs of one style each. White space, line breaks among it, becomes a single space, also
 * around what is left out. Each run's text stands at its `start` in `memo.text`.
 */
export function runsOf(
  memo: Pick<Memo, "text" | "marks">,
  span: Span,
  leftOut: LeftOut = "nothing",
): readonly Run[] {
  const marks = marksIn(memo.marks, span);
  const whole = memo.text.slice(span.start, span.end);
  // Most passages are plain words, and one run as they stand.
  if (marks.length === 0 && whole !== "" && !UNEVEN.test(whole))
    return [{ text: whole, start: span.start, strong: false, emphasis: false }];
  const borders = new Set([span.start, span.end]);
  for (const mark of marks) borders.add(Math.max(mark.start, span.start)).add(Math.min(mark.end, span.end));
  for (const gap of longGaps(memo.text, span)) borders.add(gap.start + 1).add(gap.end);
  const cuts = [...borders].toSorted((a, b) => a - b);
  const runs: Run[] = [];
  let reached = 0;
  let open: readonly Mark[] = [];
  for (const [index, end] of cuts.slice(1).entries()) {
    const start = cuts[index] ?? span.start;
    open = open.filter((mark) => mark.end > start);
    for (let next = marks[reached]; next !== undefined && next.start <= start; next = marks[reached]) {
      if (next.end > start) open = [...open, next];
      reached += 1;
    }
    if (has(open, "left-out")) continue;
    if (leftOut === "footnote-references" && has(open, "footnote-reference")) continue;
    const words = memo.text.slice(start, end);
    const spaces = runs.at(-1)?.text.endsWith(" ") === true ? (LEADING.exec(words)?.[0].length ?? 0) : 0;
    if (spaces === words.length) continue;
    const inked = words.slice(spaces);
    const shown = UNEVEN.test(inked) ? inked.replace(WHITE_SPACE, " ") : inked;
    runs.push({
      text: shown,
      start: start + spaces,
      strong: has(open, "strong"),
      emphasis: has(open, "emphasis"),
    });
  }
  return runs;
}

/** A text of ours: labels, markers, marks that we set. Never counted as the memo's words. */
export function furniture(text: string): Run {
  return { text, start: null, strong: false, emphasis: false };
}

/** White space of two characters and more. */
function longGaps(text: string, span: Span): readonly Span[] {
  return Array.from(text.slice(span.start, span.end).matchAll(LONG_GAP), (match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

function has(marks: readonly Mark[], kind: Mark["kind"]): boolean {
  return marks.some((mark) => mark.kind === kind);
}
