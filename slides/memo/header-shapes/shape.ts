import type { HeaderField, Paragraph } from "../memo.ts";

/** What a shape found in a paragraph. */
export interface ShapedHeader {
  readonly fields: readonly HeaderField[];
  /** True when the paragraph is more than header: a title that names sender and addressee stays where it is. */
  readonly staysInText: boolean;
}

/** One way of writing header lines: its fields in a paragraph, or null. `before` is what stands above. */
export type HeaderShape = (
  text: string,
  block: Paragraph,
  before: readonly HeaderField[],
) => ShapedHeader | null;
