import type { Span } from "../memo/memo.ts";

/** Who said something, each in the memo's own words. */
export interface Attribution {
  /** The name alone ("Stephen Kotkin"). */
  readonly speaker: string;
  /** The role in the memo's words ("Professor, of the Hoover Institution"), or null. */
  readonly role: string | null;
  /** The organisation, a part of the role ("Hoover Institution"), or null. */
  readonly organisation: string | null;
}

/** A passage that somebody said, outer marks included. */
export interface Quotation extends Span {
  readonly attribution: Attribution | null;
  /** False when the memo sets no marks around it; then nobody may add any. */
  readonly marked: boolean;
  /** The spans of its paragraphs, in order, each without the blank lines around it. */
  readonly paragraphs: readonly Span[];
  /** Quotations within this one, marks included. */
  readonly nested: readonly Span[];
}
