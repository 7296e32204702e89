import type { BlockContent, DefinitionContent, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { Block, ListItem, Span } from "../memo.ts";
import type { DocumentParts } from "../assemble.ts";
import { addInlines, addRawHtml } from "./markdown-inlines.ts";
import type { TextBuilder } from "./text-builder.ts";
import { createTextBuilder } from "./text-builder.ts";

type FlowNode = RootContent | BlockContent | DefinitionContent;

const BLANK_LINE = "\n\n";

/** Reads CommonMark with GitHub's tables, footnotes, strikethrough and autolinks, and a front matter. */
export function readMarkdown(source: string): DocumentParts {
  const tree: Root = fromMarkdown(source, {
    extensions: [gfm(), frontmatter(["yaml", "toml"])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml", "toml"])],
  });
  const builder = createTextBuilder(source);
  const frontMatter = addFrontMatter(tree.children[0], source, builder);
  const blocks = addFlow(tree.children, source, builder);
  return { ...builder.finish(), frontMatter, blocks, problems: [] };
}

function addFrontMatter(node: RootContent | undefined, source: string, builder: TextBuilder): Span | null {
  if (node === undefined || (node.type !== "yaml" && node.type !== ("toml" as string)) || !("value" in node)) return null;
  const { value } = node;
  return addLeaf(builder, () => builder.add(value, offsetOf(value, source, node.position?.start.offset ?? 0)));
}

function offsetOf(value: string, source: string, from: number): number {
  const found = source.indexOf(value, from);
  return found === -1 ? from : found;
}

function addFlow(nodes: readonly FlowNode[], source: string, builder: TextBuilder): readonly Block[] {
  return nodes.flatMap((node) => addBlock(node, source, builder));
}

/** Adds one block; none for what has no text of its own (rules, link definitions). */
function addBlock(node: FlowNode, source: string, builder: TextBuilder): readonly Block[] {
  const at = node.position?.start.offset ?? 0;
  switch (node.type) {
    case "heading": {
      const span = addLeaf(builder, () => addInlines(node.children, source, builder));
      return span === null ? [] : [{ kind: "heading", level: node.depth, ...span }];
    }
    case "paragraph": {
      const [only] = node.children;
      const span = addLeaf(builder, () => addInlines(node.children, source, builder));
      if (only?.type === "image" && node.children.length === 1) {
        return [{ kind: "figure", address: only.url, ...(span ?? pointAt(builder)) }];
      }
      return span === null ? [] : [{ kind: "paragraph", ...span }];
    }
    case "blockquote": {
      const blocks = addFlow(node.children, source, builder);
      return blocks.length === 0 ? [] : [{ kind: "block-quote", blocks, ...coverOf(blocks) }];
    }
    case "list": {
      const first = node.start ?? 1;
      const items = node.children.map((item, index): ListItem => {
        const blocks = addFlow(item.children, source, builder);
        const number = node.ordered === true ? first + index : null;
        return { marker: null, number, blocks, ...coverOf(blocks, builder) };
      });
      const filled = items.filter((item) => item.blocks.length > 0);
      return filled.length === 0 ? [] : [{ kind: "list", ordered: node.ordered === true, items: filled, ...coverOf(filled) }];
    }
    case "table": {
      const rows = node.children.map((row) => addRow(row.children.map((cell) => cell.children), source, builder));
      const [header, ...rest] = rows;
      builder.separate(BLANK_LINE);
      const cells = rows.flat();
      return header === undefined ? [] : [{ kind: "table", header, rows: rest, ...coverOf(cells) }];
    }
    case "code": {
      const span = addLeaf(builder, () => builder.add(node.value, offsetOf(node.value, source, at)));
      return span === null ? [] : [{ kind: "code", language: node.lang ?? null, ...span }];
    }
    case "html": {
      const span = addLeaf(builder, () => addRawHtml(node.value, at, builder));
      return span === null ? [] : [{ kind: "paragraph", ...span }];
    }
    case "footnoteDefinition": {
      const blocks = addFlow(node.children, source, builder);
      const label = node.label ?? node.identifier;
      return blocks.length === 0 ? [] : [{ kind: "footnote", label, blocks, ...coverOf(blocks) }];
    }
    default:
      return [];
  }
}

/** Adds a block of text with a blank line after it; null if there was nothing but white space. */
function addLeaf(builder: TextBuilder, add: () => void): Span | null {
  const start = builder.here();
  add();
  const end = builder.here();
  builder.separate(BLANK_LINE);
  return end > start ? { start, end } : null;
}

/** Adds a table row: cells parted by tabs, the row ended by a line break. */
function addRow(
  cells: readonly Parameters<typeof addInlines>[0][],
  source: string,
  builder: TextBuilder,
): readonly Span[] {
  const spans = cells.map((cell) => {
    const start = builder.here();
    addInlines(cell, source, builder);
    const end = builder.here();
    builder.separate("\t");
    return { start: Math.min(start, end), end };
  });
  builder.separate("\n");
  return spans;
}

function coverOf(spans: readonly Span[], builder?: TextBuilder): Span {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return builder === undefined ? { start: 0, end: 0 } : pointAt(builder);
  return { start: first.start, end: last.end };
}

function pointAt(builder: TextBuilder): Span {
  return { start: builder.here(), end: builder.here() };
}
