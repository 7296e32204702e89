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

/** The paragraphs of a list and of the lists in it, in reading order. */
export function flatItems(text: string, list: List, depth = 0): readonly FlatItem[] {
  return list.items.flatMap((item) => {
    const inner = item.blocks.flatMap((block) => flatBlock(text, block, depth));
    return inner.map((flat, index) => (index === 0 && flat.depth === depth ? { ...flat, marker: markerOf(text, item) } : flat));
  });
}

function flatBlock(text: string, block: Block, depth: number): readonly FlatItem[] {
  switch (block.kind) {
    case "list":
      return flatItems(text, block, depth + 1);
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
