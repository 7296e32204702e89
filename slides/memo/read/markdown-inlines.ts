import type { PhrasingContent } from "mdast";
import { unreachable } from "../../result.ts";
import type { Mark } from "../memo.ts";
import type { Flow, Inline } from "./flow/flow.ts";
import { flattenFlow } from "./flow/flatten.ts";
import type { MarkdownSource } from "./markdown-html.ts";
import { literal, mixedFlow } from "./markdown-html.ts";

/** What stands in a paragraph; blocks of raw HTML in the middle of it become lines. */
export function inlinesOf(nodes: readonly PhrasingContent[], source: MarkdownSource): readonly Inline[] {
  return flattenFlow(phrasingFlow(nodes, source));
}

/** A paragraph's nodes as blocks: one paragraph, unless raw HTML in it opens others. */
export function phrasingFlow(nodes: readonly PhrasingContent[], source: MarkdownSource): readonly Flow[] {
  if (!nodes.some((node) => node.type === "html")) return [{ kind: "paragraph", inlines: plainInlines(nodes, source) }];
  const pieces = nodes.map((node) =>
    node.type === "html"
      ? { kind: "html" as const, html: node.value, at: node.position?.start.offset ?? null }
      : { kind: "inlines" as const, inlines: inlineOf(node, source) },
  );
  return mixedFlow(pieces, source);
}

function plainInlines(nodes: readonly PhrasingContent[], source: MarkdownSource): readonly Inline[] {
  return nodes.flatMap((node) => inlineOf(node, source));
}

function inlineOf(node: PhrasingContent, source: MarkdownSource): readonly Inline[] {
  const at = node.position?.start.offset ?? null;
  const found = (text: string): number | null => {
    const offset = at === null ? -1 : source.text.indexOf(text, at);
    return offset === -1 || offset >= (node.position?.end.offset ?? 0) ? null : offset;
  };
  switch (node.type) {
    case "text":
      return textsOf(node.value, at, node.position?.end.offset ?? null, source.text);
    case "strong":
      return [marked("strong", null, inlinesOf(node.children, source))];
    case "emphasis":
      return [marked("emphasis", null, inlinesOf(node.children, source))];
    case "delete":
      return [marked("deleted", null, inlinesOf(node.children, source))];
    case "link":
      return [marked("link", node.url, inlinesOf(node.children, source))];
    case "linkReference":
      return [marked("link", node.identifier, inlinesOf(node.children, source))];
    case "inlineCode":
      return [marked("code", null, [{ kind: "text", text: node.value, at: found(node.value) }])];
    case "break":
      return [{ kind: "break" }];
    case "image":
    case "imageReference": {
      const alternative = node.alt ?? "";
      return [{ kind: "text", text: alternative, at: found(alternative) }];
    }
    case "footnoteReference": {
      const label = node.label ?? node.identifier;
      return [marked("footnote-reference", node.identifier, [{ kind: "text", text: `[${label}]`, at }])];
    }
    case "html":
      return [literal(node.value, at)];
    default:
      return unreachable(node);
  }
}

function marked(mark: Mark["kind"], target: string | null, inlines: readonly Inline[]): Inline {
  return { kind: "marked", mark, target, inlines };
}

/**
 * A text node. Where it has escapes or entities its value is shorter than its source, so it is given in stretches
 * that agree with the source, each with its own place.
 */
function textsOf(value: string, start: number | null, end: number | null, source: string): readonly Inline[] {
  if (start === null || end === null || source.slice(start, end) === value) return [{ kind: "text", text: value, at: start }];
  let at = start;
  return value.split(/(?<=\n)|(?=[\\&])|(?<=[^\w\s])/u).map((stretch): Inline => {
    const found = source.indexOf(stretch, at);
    const known = found !== -1 && found < end;
    const placed: Inline = { kind: "text", text: stretch, at: known ? found : at };
    at = known ? found + stretch.length : at;
    return placed;
  });
}
