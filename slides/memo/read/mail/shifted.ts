import { unreachable } from "../../../result.ts";
import type { DocumentParts } from "../../assemble.ts";
import type { Block, ListItem, Span } from "../../memo.ts";

/** The parts of a document whose text begins further on in another one. Places are given up: the text is no file's. */
export function shiftedParts(parts: DocumentParts, by: number): DocumentParts {
  return {
    ...parts,
    places: [],
    marks: parts.marks.map((mark) => shifted(mark, by)),
    blocks: parts.blocks.map((block) => shiftedBlock(block, by)),
    runningHeads: parts.runningHeads?.map((span) => shifted(span, by)) ?? [],
  };
}

function shifted<Marked extends Span>(span: Marked, by: number): Marked {
  return { ...span, start: span.start + by, end: span.end + by };
}

function shiftedBlock(block: Block, by: number): Block {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "code":
    case "figure":
      return shifted(block, by);
    case "block-quote":
    case "footnote":
      return shifted({ ...block, blocks: block.blocks.map((inner) => shiftedBlock(inner, by)) }, by);
    case "list":
      return shifted({ ...block, items: block.items.map((item) => shiftedItem(item, by)) }, by);
    case "table": {
      const row = (cells: readonly Span[]): readonly Span[] => cells.map((cell) => shifted(cell, by));
      return shifted(
        { ...block, header: block.header === null ? null : row(block.header), rows: block.rows.map(row) },
        by,
      );
    }
    default:
      return unreachable(block);
  }
}

function shiftedItem(item: ListItem, by: number): ListItem {
  const marker = item.marker === null ? null : shifted(item.marker, by);
  return shifted({ ...item, marker, blocks: item.blocks.map((inner) => shiftedBlock(inner, by)) }, by);
}
