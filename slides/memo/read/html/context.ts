import type { Flow, Inline } from "../flow/flow.ts";
import type { HtmlElement } from "./tree.ts";
import type { NoteTargets } from "./footnotes.ts";

/** What the conversion of a tree needs to know beyond the tree. */
export interface HtmlContext {
  /** The text that was parsed. */
  readonly parsed: string;
  /** Where an offset of the parsed text stands in the source, or null when it isn't the source's. */
  readonly sourceOffset: (offset: number) => number | null;
  readonly notes: NoteTargets;
  /** Elements that are left out, because they are named as such elsewhere. */
  readonly leftOut: ReadonlySet<HtmlElement>;
  /** Blocks that an element stands for; null for an element that stands for itself. */
  readonly slotOf: (element: HtmlElement) => readonly Flow[] | null;
  /** The same for what stands in a line. */
  readonly inlineSlotOf: (element: HtmlElement) => readonly Inline[] | null;
  /** Language of the quotation marks that `q` gets. */
  readonly language: string;
}
