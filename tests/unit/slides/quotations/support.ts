import { readMemo } from "../../../../slides/memo/read/index.ts";
import type { FoundQuotations } from "../../../../slides/quotations/find.ts";
import { findQuotations } from "../../../../slides/quotations/find.ts";
import type { Quotation } from "../../../../slides/quotations/quotation.ts";

export interface Found extends FoundQuotations {
  readonly text: string;
}

/** Reads a text as the product does, by default as Markdown, and finds its quotations. */
export async function find(text: string, format: "md" | "txt" | "eml" = "md"): Promise<Found> {
  const read = await readMemo(new TextEncoder().encode(text), null, format);
  if (!read.ok) throw new Error(read.problem.message);
  return { text: read.value.text, ...findQuotations(read.value) };
}

/** The words of every quotation found, marks included. */
export async function passages(text: string, format: "md" | "txt" = "md"): Promise<readonly string[]> {
  const found = await find(text, format);
  return found.quotations.map((quotation) => wordsOf(found, quotation));
}

/** The speakers of the quotations found, null where none is named. */
export async function speakers(
  text: string,
  format: "md" | "txt" = "md",
): Promise<readonly (string | null)[]> {
  const { quotations } = await find(text, format);
  return quotations.map(({ attribution }) => attribution?.speaker ?? null);
}

export function wordsOf({ text }: Found, { start, end }: Quotation): string {
  return text.slice(start, end);
}
