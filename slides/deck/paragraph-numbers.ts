import type { Memo, Span } from "../memo/memo.ts";
import { paragraphsIn } from "../quotations/passages.ts";

/** The number, from 1, of the paragraph that an offset of `memo.text` stands in, or null outside all paragraphs. */
export type ParagraphNumbers = (at: number) => number | null;

/** Numbers the memo's paragraphs in reading order: header lines first, then paragraphs and list items; no headings. */
export function paragraphNumbers(memo: Pick<Memo, "header" | "blocks">): ParagraphNumbers {
  const lines: readonly Span[] = memo.header.filter((field) => field.kind !== "other");
  const numbered = apart([...lines, ...paragraphsIn(memo.blocks)]);
  return (at) => {
    let low = 0;
    let high = numbered.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((numbered[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const span = numbered[low];
    return span !== undefined && span.start <= at && at < span.end ? low + 1 : null;
  };
}

/** Spans in order, without those that lie in another: a title that names the sender is one paragraph. */
function apart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (before === undefined || span.start >= before.end) kept.push(span);
  }
  return kept;
}
