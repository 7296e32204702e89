import type { Block, BlockQuote } from "../memo/memo.ts";
import type { Quotation } from "../quotations/quotation.ts";

/** A block as the plan walks over it: block quotes are opened up, what they hold stands by itself. */
export interface Unit {
  readonly block: Exclude<Block, BlockQuote>;
  /** The quotation that the whole block stands in, or null. */
  readonly quotation: Quotation | null;
}

/** A level below all that a document has: a caption heads what follows and never makes a section. */
export const CAPTION_LEVEL = 9;
