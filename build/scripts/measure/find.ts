import { readMemo } from "../../../slides/memo/read/index.ts";
import type { Memo } from "../../../slides/memo/memo.ts";
import { findQuotations } from "../../../slides/quotations/find.ts";
import type { Quotation } from "../../../slides/quotations/quotation.ts";

/** Reads a plain text and finds its quotations, as the product does. */
export async function quotationsOf(
  text: string,
): Promise<{ readonly memo: Memo; readonly quotations: readonly Quotation[] }> {
  const read = await readMemo(new TextEncoder().encode(text), null, "txt");
  if (!read.ok) throw new Error(read.problem.message);
  return { memo: read.value, quotations: findQuotations(read.value).quotations };
}
