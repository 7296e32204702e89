import type { Span } from "../../memo/memo.ts";
import type { Attributed } from "../attribute.ts";

/** A passage that somebody said, set without quotation marks. */
export interface UnmarkedPassage extends Span {
  readonly paragraphs: readonly Span[];
  readonly attributed: Attributed;
}
