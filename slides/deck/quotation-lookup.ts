import type { Quotation } from "../quotations/quotation.ts";

/** Finds the quotation that covers an offset; `quotations` are ordered and don't overlap. */
export function quotationLookup(quotations: readonly Quotation[]): (at: number) => Quotation | null {
  return (at) => {
    let low = 0;
    let high = quotations.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((quotations[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const quotation = quotations[low];
    return quotation !== undefined && quotation.start <= at && at < quotation.end ? quotation : null;
  };
}
