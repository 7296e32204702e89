import type { Span } from "../../../slides/memo/memo.ts";

/** A part of a passage, and whether it is set off from the rest. */
export interface LitPart extends Span {
  readonly isLit: boolean;
}

/** Cuts a passage where `lit` begins and ends; the parts cover it without gap or overlap, neighbours differ. */
export function litParts(span: Span, lit: readonly Span[]): readonly LitPart[] {
  const parts: LitPart[] = [];
  let at = span.start;
  for (const { start, end } of lit.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(span.end, end);
    if (from >= to) continue;
    const before = parts.at(-1);
    if (from > at) parts.push({ start: at, end: from, isLit: false });
    if (from === at && before?.isLit === true) parts.splice(-1, 1, { ...before, end: to });
    else parts.push({ start: from, end: to, isLit: true });
    at = to;
  }
  if (at < span.end) parts.push({ start: at, end: span.end, isLit: false });
  return parts;
}
