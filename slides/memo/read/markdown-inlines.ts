import type { PhrasingContent } from "mdast";
import { unreachable } from "../../result.ts";
import type { Mark } from "../memo.ts";
import type { Stretch } from "./align-text.ts";
import { alignText, alignWords } from "./align-text.ts";
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
  if (!nodes.some((node) => node.type === "html"))
    return [{ kind: "paragraph", inlines: plainInlines(nodes, source) }];
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
  const own = at === null ? null : { at, text: source.text.slice(at, node.position?.end.offset) };
  switch (node.type) {
    case "text":
      return textsOf(node.value, own).flatMap(referencesIn);
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
      return [marked("code", null, wordsOf(node.value, own))];
    case "break":
      return [{ kind: "break" }];
    case "image":
    case "imageReference":
      return wordsOf(node.alt ?? "", own);
    case "footnoteReference": {
      const text = `${node.label ?? node.identifier}]`;
      const label: readonly Inline[] = [
        { kind: "text", text: "[", at },
        { kind: "text", text, at: at === null ? null : at + "[^".length },
      ];
      return [marked("footnote-reference", node.identifier, label)];
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

/** The source of one node, and where in the document it begins. */
interface OwnSource {
  readonly at: number;
  readonly text: string;
}

/** A text node, in stretches that agree with its source, each with its own place. */
function textsOf(text: string, own: OwnSource | null): readonly Inline[] {
  if (own === null || own.text === text) return [{ kind: "text", text, at: own?.at ?? null }];
  return alignText(text, own.text).map((stretch) => placed(stretch, own));
}

/** "[^3]" of which the note is missing: still a reference, and no word of the sentence in which it stands. */
const LONE_REFERENCE = /\[\^\p{N}{1,4}\p{L}?\]/gu;

function referencesIn(inline: Inline): readonly Inline[] {
  if (inline.kind !== "text") return [inline];
  const parts: Inline[] = [];
  let from = 0;
  const textTo = (to: number): Inline => ({
    kind: "text",
    text: inline.text.slice(from, to),
    at: inline.at === null ? null : inline.at + from,
  });
  for (const { 0: reference, index } of inline.text.matchAll(LONE_REFERENCE)) {
    if (index > from) parts.push(textTo(index));
    from = index;
    parts.push(marked("footnote-reference", null, [textTo(index + reference.length)]));
    from += reference.length;
  }
  return from < inline.text.length ? [...parts, textTo(inline.text.length)] : parts;
}

/** Text that has no escapes, between signs of its node's own. */
function wordsOf(text: string, own: OwnSource | null): readonly Inline[] {
  if (own === null) return [{ kind: "text", text, at: null }];
  return alignWords(text, own.text, 0).map((stretch) => placed(stretch, own));
}

function placed({ text, at }: Stretch, own: OwnSource): Inline {
  return { kind: "text", text, at: own.at + at };
}
