import type { Span } from "../../memo/memo.ts";
import type { Scene } from "../speakers/scene.ts";

/** The indexes of the passages in which a span begins and ends. Takes logarithmic time. */
export function passageIndexes(
  { passages }: Scene,
  span: Span,
): { readonly first: number; readonly last: number } {
  return { first: firstEndingAfter(passages, span.start), last: firstEndingAfter(passages, span.end - 1) };
}

function firstEndingAfter(passages: readonly Span[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((passages[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
