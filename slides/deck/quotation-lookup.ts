import type { Span } from "../memo/memo.ts";
import type { Quotation } from "../quotations/quotation.ts";

/** Finds the quotation that covers an offset; `quotations` are ordered and don't overlap. */
export function quotationLookup(quotations: readonly Quotation[]): (at: number) => Quotation | null {
  return (at) => {
    const quotation = quotations[lastFrom(quotations, at)];
    return quotation !== undefined && quotation.start <= at && at < quotation.end ? quotation : null;
  };
}

/** The quotations that stand whole in a span; `quotations` are ordered and don't overlap. */
export function quotationsWithin(quotations: readonly Quotation[], span: Span): readonly Quotation[] {
  const within: Quotation[] = [];
  for (let index = lastFrom(quotations, span.start); index < quotations.length; index += 1) {
    const quotation = quotations[index];
    if (quotation === undefined || quotation.start >= span.end) break;
    if (quotation.start >= span.start && quotation.end <= span.end) within.push(quotation);
  }
  return within;
}

/** Index of the last quotation that starts at `offset` or before it, 0 if none does. */
function lastFrom(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((quotations[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
