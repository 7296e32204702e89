import type { PhrasingContent } from "mdast";
import type { Mark } from "../memo.ts";
import { unreachable } from "../../result.ts";
import type { TextBuilder } from "./text-builder.ts";

/** Tags of raw HTML. What stands between them is text like any other. */
const TAG = /<!--[\s\S]*?-->|<\/?[A-Za-z][^<>]*>/gu;
const LINE_BREAK_TAG = /^<br\b/iu;

/** Adds the text of inline nodes, and marks what is emphasised, struck, code or a link. */
export function addInlines(nodes: readonly PhrasingContent[], source: string, builder: TextBuilder): void {
  for (const node of nodes) addInline(node, source, builder);
}

function addInline(node: PhrasingContent, source: string, builder: TextBuilder): void {
  const at = node.position?.start.offset ?? null;
  switch (node.type) {
    case "text":
      addText(node.value, at, node.position?.end.offset ?? null, source, builder);
      return;
    case "strong":
      return addMarked("strong", null, node.children, source, builder);
    case "emphasis":
      return addMarked("emphasis", null, node.children, source, builder);
    case "delete":
      return addMarked("deleted", null, node.children, source, builder);
    case "link":
      return addMarked("link", node.url, node.children, source, builder);
    case "linkReference":
      return addMarked("link", node.identifier, node.children, source, builder);
    case "inlineCode": {
      const span = builder.add(node.value, at === null ? null : source.indexOf(node.value, at));
      return builder.mark({ ...span, kind: "code", target: null });
    }
    case "break":
      builder.add("\n", at);
      return;
    case "image":
    case "imageReference": {
      const alternative = node.alt ?? "";
      builder.add(alternative, at === null ? null : source.indexOf(alternative, at));
      return;
    }
    case "footnoteReference": {
      const span = builder.add(`[${node.label ?? node.identifier}]`, at);
      return builder.mark({ ...span, kind: "footnote-reference", target: node.identifier });
    }
    case "html":
      addRawHtml(node.value, at, builder);
      return;
    default:
      unreachable(node);
  }
}

function addMarked(
  kind: Mark["kind"],
  target: string | null,
  children: readonly PhrasingContent[],
  source: string,
  builder: TextBuilder,
): void {
  const before = builder.here();
  addInlines(children, source, builder);
  builder.mark({ start: before, end: builder.here(), kind, target });
}

/**
 * Adds a text node. Where it has escapes or entities its value is shorter than its source, so it is added in
 * stretches that agree with the source, each with its own place.
 */
function addText(
  value: string,
  start: number | null,
  end: number | null,
  source: string,
  builder: TextBuilder,
): void {
  if (start === null || end === null || source.slice(start, end) === value) {
    builder.add(value, start);
    return;
  }
  let at = start;
  for (const stretch of value.split(/(?<=\n)|(?=[\\&])|(?<=[^\w\s])/u)) {
    const found = source.indexOf(stretch, at);
    const known = found !== -1 && found < end;
    builder.add(stretch, known ? found : at);
    at = known ? found + stretch.length : at;
  }
}

/** Adds the text of raw HTML without its tags. */
export function addRawHtml(html: string, at: number | null, builder: TextBuilder): void {
  let from = 0;
  for (const match of html.matchAll(TAG)) {
    builder.add(html.slice(from, match.index), at === null ? null : at + from);
    if (LINE_BREAK_TAG.test(match[0])) builder.add("\n", at === null ? null : at + match.index);
    from = match.index + match[0].length;
  }
  builder.add(html.slice(from), at === null ? null : at + from);
}
