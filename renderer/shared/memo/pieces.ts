import type { Mark, Span } from "../../../slides/memo/memo.ts";

/** A stretch of text over which the same marks hold. */
export interface Piece extends Span {
  readonly marks: readonly Mark["kind"][];
}

/** Cuts a passage where marks begin and end; the pieces cover it without gap or overlap. */
export function piecesOf(marks: readonly Mark[], span: Span): readonly Piece[] {
  const touching = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
  const cuts = touching
    .flatMap((mark) => [mark.start, mark.end])
    .filter((cut) => cut > span.start && cut < span.end);
  const borders = [span.start, ...[...new Set(cuts)].toSorted((one, other) => one - other), span.end];
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? span.end;
    const kinds = touching.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.kind);
    return { start, end, marks: [...new Set(kinds)] };
  });
}
