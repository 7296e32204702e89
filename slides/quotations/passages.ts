import type { Block, Span } from "../memo/memo.ts";
import { unreachable } from "../result.ts";

/** A passage of running text in which a quotation may stand: a paragraph, or an item's. */
export interface Passage extends Span {
  /** True when something that parts thoughts stands before it: a heading, a table, the header. */
  readonly afterBreak: boolean;
  /** True for a paragraph of a list's item, which does not repeat the mark of the quotation around its list. */
  readonly inList: boolean;
  /** The heading right before it, or null. */
  readonly heading: Span | null;
  /** The number of its footnote's label, or null for running text. */
  readonly footnote: string | null;
}

/** The running text of a memo in reading order. Headings, tables, code and figures are no running text. */
export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  const passages: Passage[] = [];
  let afterBreak = false;
  let heading: Span | null = null;
  const visit = (block: Block, inList: boolean, footnote: string | null): void => {
    switch (block.kind) {
      case "paragraph":
        passages.push({ start: block.start, end: block.end, afterBreak, inList, heading, footnote });
        afterBreak = false;
        heading = null;
        return;
      case "list":
        for (const item of block.items) for (const inner of item.blocks) visit(inner, true, footnote);
        return;
      case "block-quote":
        for (const inner of block.blocks) visit(inner, inList, footnote);
        return;
      case "footnote":
        afterBreak = true;
        for (const inner of block.blocks) visit(inner, inList, block.label);
        afterBreak = true;
        return;
      case "heading":
        afterBreak = true;
        heading = { start: block.start, end: block.end };
        return;
      case "table":
      case "code":
      case "figure":
        afterBreak = true;
        return;
      default:
        unreachable(block);
    }
  };
  for (const block of blocks) visit(block, false, null);
  return passages;
}

/** The paragraphs of a block, in order. */
export function paragraphsIn(blocks: readonly Block[]): readonly Span[] {
  return passagesOf(blocks).map(({ start, end }) => ({ start, end }));
}
