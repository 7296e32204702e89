import { unreachable } from "../../result.ts";
import type { Block, List, ListItem, Span } from "../../memo/memo.ts";

/** One paragraph of a list, with the marker of the item it opens. */
export interface FlatItem {
  readonly text: Span;
  /** Null for a paragraph that goes on with the item above. */
  readonly marker: { readonly text: string; readonly start: number | null } | null;
  /** 0 for the outermost level. */
  readonly depth: number;
}

/** Lists nested deeper than this are set no further in: their lines would become too short to read. */
const DEEPEST = 3;

/** The paragraphs of a list and of the lists in it, in reading order. */
export function flatItems(text: string, list: List): readonly FlatItem[] {
  return flatBlocks(text, [list]);
}

/** The paragraphs of blocks and of what is in them, in reading order; lists among the blocks have depth 0. */
export function flatBlocks(text: string, blocks: readonly Block[]): readonly FlatItem[] {
  return blocks
    .flatMap((block) => flatBlock(text, block, block.kind === "list" ? -1 : 0))
    .filter((item) => item.text.end > item.text.start)
    .map((item) => ({ ...item, depth: Math.min(item.depth, DEEPEST) }));
}

function flatList(text: string, list: List, depth: number): readonly FlatItem[] {
  return list.items.flatMap((item) => {
    const inner = item.blocks.flatMap((block) => flatBlock(text, block, depth));
    const marker = markerOf(text, item);
    const [first, ...rest] = inner;
    if (first?.depth === depth && first.marker === null) return [{ ...first, marker }, ...rest];
    // Nothing of its own that the marker could stand before: if it is the memo's, it is an item itself.
    return marker === null || marker.start === null
      ? inner
      : [{ text: spanOf(marker.text, marker.start), marker: null, depth }, ...inner];
  });
}

function flatBlock(text: string, block: Block, depth: number): readonly FlatItem[] {
  switch (block.kind) {
    case "list":
      return flatList(text, block, depth + 1);
    case "block-quote":
    case "footnote":
      return block.blocks.flatMap((inner) => flatBlock(text, inner, depth));
    case "table":
      return [block.header ?? [], ...block.rows].flat().map((cell) => ({ text: cell, marker: null, depth }));
    case "paragraph":
    case "heading":
    case "code":
    case "figure":
      return [{ text: { start: block.start, end: block.end }, marker: null, depth }];
    default:
      return unreachable(block);
  }
}

/** The memo's own number or letter, or the number that an ordered list gives; bullets are left to the style. */
function markerOf(text: string, item: ListItem): FlatItem["marker"] {
  const { marker, number } = item;
  const own = marker === null ? "" : text.slice(marker.start, marker.end);
  if (marker !== null && /[\p{L}\p{N}]/u.test(own)) return { text: own, start: marker.start };
  return number === null ? null : { text: `${number}.`, start: null };
}

function spanOf(words: string, start: number): Span {
  return { start, end: start + words.length };
}
