import type { Block, Span } from "../memo/memo.ts";
import { unreachable } from "../result.ts";
import type { Passage } from "./scan.ts";

/** The running text of a memo in reading order. Headings, tables, code and figures are no running text. */
export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  const passages: Passage[] = [];
  let afterBreak = false;
  const visit = (block: Block): void => {
    switch (block.kind) {
      case "paragraph":
        passages.push({ start: block.start, end: block.end, afterBreak });
        afterBreak = false;
        return;
      case "list":
        for (const item of block.items) for (const inner of item.blocks) visit(inner);
        return;
      case "block-quote":
        for (const inner of block.blocks) visit(inner);
        return;
      case "footnote":
        afterBreak = true;
        for (const inner of block.blocks) visit(inner);
        afterBreak = true;
        return;
      case "heading":
      case "table":
      case "code":
      case "figure":
        afterBreak = true;
        return;
      default:
        unreachable(block);
    }
  };
  for (const block of blocks) visit(block);
  return passages;
}

/** The paragraphs of a block, in order. */
export function paragraphsIn(blocks: readonly Block[]): readonly Span[] {
  return passagesOf(blocks).map(({ start, end }) => ({ start, end }));
}
