import type { Span } from "../memo/memo.ts";

/** A word of the memo that has no home. */
export interface LostWord extends Span {
  readonly text: string;
}

/** Words on a slide or in its notes that are not the memo's. */
export interface InventedWord {
  /** The slide's id. */
  readonly slide: string;
  readonly text: string;
}

/** The account that shows where each word of the memo went; `placed + lost.length = words`. */
export interface Ledger {
  readonly words: number;
  readonly placed: number;
  readonly lost: readonly LostWord[];
  readonly invented: readonly InventedWord[];
}
