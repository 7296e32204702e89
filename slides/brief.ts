import type { Deck, Shape } from "./deck/deck.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { Memo } from "./memo/memo.ts";
import type { Quotation } from "./quotations/quotation.ts";
import type { Problem, Result } from "./result.ts";

/** A memo with all that was made of it. */
export interface Briefing {
  readonly memo: Memo;
  readonly quotations: readonly Quotation[];
  readonly deck: Deck;
  readonly ledger: Ledger;
  /** Everything found out of order, in the order of the pipeline. */
  readonly problems: readonly Problem[];
  /** Nothing lost, nothing invented, everything fits, no problem of severity error. */
  readonly ok: boolean;
}

export interface BriefOptions {
  readonly shape: Shape;
}

/** The whole pipeline, from a document's bytes to a deck with its ledger. */
export function brief(bytes: Uint8Array, name: string | null, options: BriefOptions): Result<Briefing> {
  throw new Error("being written");
}
