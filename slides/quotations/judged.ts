import type { Attributed } from "./attribute.ts";
import type { Quotation } from "./quotation.ts";

/** A quotation with what was found of its speaker. */
export interface Judged {
  readonly quotation: Quotation;
  readonly attributed: Attributed;
  /** False when its closing mark is missing. */
  readonly closed: boolean;
}
