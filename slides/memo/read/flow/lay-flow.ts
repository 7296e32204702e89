import { unreachable } from "../../../result.ts";
import type { Block, ListItem, Span } from "../../memo.ts";
import type { TextBuilder } from "../text-builder.ts";
import type { Flow, FlowCell, FlowItem } from "./flow.ts";
import type { WhiteSpace } from "./lay-inlines.ts";
import { layInlines } from "./lay-inlines.ts";

const BLANK_LINE = "\n\n";

/** Writes blocks into the reader's text, one after another, and gives each its span. Blocks without ink fall away. */
export function layFlow(
  flow: readonly Flow[],
  whiteSpace: WhiteSpace,
  builder: TextBuilder,
): readonly Block[] {
  return flow.flatMap((block) => {
    const laid = layBlock(block, whiteSpace, builder);
    builder.separate(BLANK_LINE);
    return laid === null ? [] : [laid];
  });
}

function layBlock(block: Flow, whiteSpace: WhiteSpace, builder: TextBuilder): Block | null {
  switch (block.kind) {
    case "heading": {
      const span = layInlines(block.inlines, whiteSpace, builder);
      return span === null ? null : { kind: "heading", level: block.level, ...span };
    }
    case "paragraph": {
      const span = layInlines(block.inlines, whiteSpace, builder);
      return span === null ? null : { kind: "paragraph", ...span };
    }
    case "list": {
      const items = block.items.flatMap((item) => layItem(item, whiteSpace, builder));
      const span = cover(items);
      return span === null ? null : { kind: "list", ordered: block.ordered, items, ...span };
    }
    case "block-quote": {
      const blocks = layFlow(block.flow, whiteSpace, builder);
      const span = cover(blocks);
      return span === null ? null : { kind: "block-quote", blocks, ...span };
    }
    case "table":
      return layTable(block.header, block.rows, whiteSpace, builder);
    case "code": {
      const text = block.text.replace(/^(?:[ \t]*\n)+|\s+$/gu, "");
      const at = block.at === null ? null : block.at + block.text.indexOf(text);
      return text === "" ? null : { kind: "code", language: block.language, ...builder.add(text, at) };
    }
    case "figure": {
      const span = layInlines([{ kind: "text", text: block.alternative, at: block.at }], whiteSpace, builder);
      // A picture that nobody described stands behind the text before it, which may be the last.
      const point = builder.end();
      return { kind: "figure", address: block.address, ...(span ?? { start: point, end: point }) };
    }
    case "footnote": {
      const blocks = layFlow(block.flow, whiteSpace, builder);
      const span = cover(blocks);
      return span === null ? null : { kind: "footnote", label: block.label, blocks, ...span };
    }
    default:
      return unreachable(block);
  }
}

function layItem(item: FlowItem, whiteSpace: WhiteSpace, builder: TextBuilder): readonly ListItem[] {
  const marker = item.marker === null ? null : builder.add(item.marker, null);
  if (marker !== null) builder.separate(" ");
  const blocks = layFlow(item.flow, whiteSpace, builder);
  builder.separate(BLANK_LINE);
  const span = cover(marker === null ? blocks : [marker, ...blocks]);
  return span === null ? [] : [{ marker, number: item.number, blocks, ...span }];
}

/** Cells are parted by tabs, rows by line breaks. */
function layTable(
  header: readonly FlowCell[] | null,
  rows: readonly (readonly FlowCell[])[],
  whiteSpace: WhiteSpace,
  builder: TextBuilder,
): Block | null {
  const layRow = (row: readonly FlowCell[]): readonly Span[] => {
    const cells = row.map((cell): Span => {
      const here = builder.here();
      const span = layInlines(cell, whiteSpace, builder) ?? { start: here, end: here };
      builder.separate("\t");
      return span;
    });
    builder.separate("\n");
    return cells;
  };
  const laidHeader = header === null ? null : layRow(header);
  const laidRows = rows.map(layRow).filter((row) => row.some((cell) => cell.end > cell.start));
  const filled = [...(laidHeader ?? []), ...laidRows.flat()].filter((cell) => cell.end > cell.start);
  const span = cover(filled);
  return span === null ? null : { kind: "table", header: laidHeader, rows: laidRows, ...span };
}

/** From the first span's start to the last one's end; null without spans. */
function cover(spans: readonly Span[]): Span | null {
  const [first] = spans;
  const last = spans.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
