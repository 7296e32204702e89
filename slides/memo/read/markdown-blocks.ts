import type {
  BlockContent,
  DefinitionContent,
  Heading,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
} from "mdast";
import type { Flow, FlowCell } from "./flow/flow.ts";
import { gridTable } from "./markdown-grid-tables.ts";
import type { MarkdownSource, MixedPiece } from "./markdown-html.ts";
import { mixedFlow } from "./markdown-html.ts";
import { inlinesOf, phrasingFlow } from "./markdown-inlines.ts";
import { tightHeadings } from "./markdown-tight-headings.ts";

export type FlowNode = RootContent | BlockContent | DefinitionContent;

/** The blocks of sibling nodes; raw HTML among them is read together with what stands between its tags. */
export function blocksOf(nodes: readonly FlowNode[], source: MarkdownSource): readonly Flow[] {
  if (!nodes.some((node) => node.type === "html")) return nodes.flatMap((node) => blockOf(node, source));
  const pieces = nodes.map((node): MixedPiece =>
    node.type === "html"
      ? { kind: "html", html: node.value, at: node.position?.start.offset ?? null }
      : { kind: "flow", flow: blockOf(node, source) },
  );
  return mixedFlow(pieces, source);
}

/** One node's blocks; none for what has no text of its own (rules, link definitions). */
function blockOf(node: FlowNode, source: MarkdownSource): readonly Flow[] {
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", level: node.depth, inlines: inlinesOf(node.children, source) }];
    case "paragraph": {
      const parts = tightHeadings(node, source.text);
      if (parts !== null) return parts.flatMap((part) => tightBlock(part, source));
      const table = gridTable(node, source);
      return table === null ? paragraphFlow(node.children, source) : [table];
    }
    case "blockquote":
      return [{ kind: "block-quote", flow: blocksOf(node.children, source) }];
    case "list": {
      const first = node.start ?? 1;
      const ordered = node.ordered === true;
      const items = node.children.map((item, index) => ({
        marker: null,
        number: ordered ? first + index : null,
        flow: blocksOf(item.children, source),
      }));
      return [{ kind: "list", ordered, items }];
    }
    case "table": {
      const [header, ...rows] = node.children.map((row) =>
        row.children.map((cell): FlowCell => inlinesOf(cell.children, source)),
      );
      return header === undefined ? [] : [{ kind: "table", header, rows }];
    }
    case "code":
      return [
        {
          kind: "code",
          language: node.lang ?? null,
          text: node.value,
          at: offsetIn(node, node.value, source.text),
        },
      ];
    case "footnoteDefinition":
      return [
        { kind: "footnote", label: node.label ?? node.identifier, flow: blocksOf(node.children, source) },
      ];
    default:
      return [];
  }
}

/** A part of a paragraph that tight headings cut has none in it. */
function tightBlock(part: Heading | Paragraph, source: MarkdownSource): readonly Flow[] {
  return part.type === "heading" ? blockOf(part, source) : paragraphFlow(part.children, source);
}

function paragraphFlow(nodes: readonly PhrasingContent[], source: MarkdownSource): readonly Flow[] {
  const [only] = nodes;
  if (only?.type !== "image" || nodes.length > 1) return phrasingFlow(nodes, source);
  const alternative = only.alt ?? "";
  const at = offsetIn(only, alternative, source.text);
  return [{ kind: "figure", address: only.url, alternative, at }];
}

/** Where a node's value stands in the source: its offset, or that of the node when it does not stand there in one piece. */
export function offsetIn(node: Pick<Nodes, "position">, value: string, source: string): number {
  const start = node.position?.start.offset ?? 0;
  const own = source.slice(start, node.position?.end.offset);
  const content = FENCED.test(own) ? own.indexOf("\n") + 1 : 0;
  return start + Math.max(own.indexOf(value, content), content);
}

/** Code and front matter between fences begin on the line behind the fence. */
const FENCED = /^(?:`{3}|~{3}|-{3}|\+{3})/u;
