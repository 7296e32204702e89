import { marksIn } from "../memo/marks-in.ts";
import type { Mark, Memo, Span } from "../memo/memo.ts";
import type { Run } from "./deck.ts";

/** What is left out of a text that is shown: nothing, or the references to footnotes (on slides). */
export type LeftOut = "nothing" | "footnote-references";

const WHITE_SPACE = /\s+/gu;

/**
 * A passage of the memo as runs of one style each. White space, line breaks among it, becomes a single space. Each
 * run's text stands at its `start` in `memo.text`.
 */
export function runsOf(memo: Pick<Memo, "text" | "marks">, span: Span, leftOut: LeftOut = "nothing"): readonly Run[] {
  const marks = marksIn(memo.marks, span);
  const hidden = leftOut === "nothing" ? [] : marks.filter((mark) => mark.kind === "footnote-reference");
  const borders = new Set([span.start, span.end]);
  for (const mark of marks) borders.add(Math.max(mark.start, span.start)).add(Math.min(mark.end, span.end));
  for (const gap of longGaps(memo.text, span)) borders.add(gap.start + 1).add(gap.end);
  const cuts = [...borders].toSorted((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? span.start;
    if (hidden.some((mark) => covers(mark, start)) || isSecondSpace(memo.text, start, end, span)) return [];
    const text = memo.text.slice(start, end).replace(/\s/gu, " ");
    return [{ text, start, strong: has(marks, start, "strong"), emphasis: has(marks, start, "emphasis") }];
  });
}

/** A text of ours: labels, markers, marks that we set. Never counted as the memo's words. */
export function furniture(text: string): Run {
  return { text, start: null, strong: false, emphasis: false };
}

/** White space of two characters and more. */
function longGaps(text: string, span: Span): readonly Span[] {
  return Array.from(text.slice(span.start, span.end).matchAll(WHITE_SPACE), (match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  })).filter((gap) => gap.end - gap.start > 1);
}

/** True for the rest of a white space whose first character is shown already. */
function isSecondSpace(text: string, start: number, end: number, span: Span): boolean {
  return start > span.start && text.slice(start, end).trim() === "" && /\s/u.test(text.charAt(start - 1));
}

function covers(mark: Mark, at: number): boolean {
  return mark.start <= at && at < mark.end;
}

function has(marks: readonly Mark[], at: number, kind: Mark["kind"]): boolean {
  return marks.some((mark) => mark.kind === kind && covers(mark, at));
}
