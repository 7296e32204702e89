import { unreachable } from "../../result.ts";
import type { Flow, Inline } from "./flow/flow.ts";
import { flattenFlow } from "./flow/flatten.ts";
import { wordsOfInlines } from "./flow/flow.ts";
import { findNotes } from "./html/footnotes.ts";
import { commentsIn } from "./html/set-aside.ts";
import { flowOf } from "./html/to-flow.ts";
import type { HtmlElement } from "./html/tree.ts";
import { children, descendants, KNOWN_TAGS, parsePiece, rawText, WITHOUT_TEXT } from "./html/tree.ts";

/** A Markdown document on its way to blocks. */
export interface MarkdownSource {
  readonly text: string;
  /** Gathers what raw HTML holds and readers don't see: comments, programs, styles. */
  readonly unseen: string[];
}

/** Raw HTML, or what Markdown made of the text between two pieces of it. */
export type MixedPiece =
  | { readonly kind: "html"; readonly html: string; readonly at: number | null }
  | { readonly kind: "flow"; readonly flow: readonly Flow[] }
  | { readonly kind: "inlines"; readonly inlines: readonly Inline[] };

const TAG = /<\/?(?<name>[A-Za-z][A-Za-z0-9:-]*)|<[!?]/gu;

/**
 * Blocks of Markdown and raw HTML in turn. HTML is parsed as one piece in which elements of our own stand for the
 * Markdown between, so that a `<blockquote>` may open in one block and close in another. What can't be parsed within
 * our limits, and elements that HTML doesn't have ("<name of the agency>"), are shown as text.
 */
export function mixedFlow(pieces: readonly MixedPiece[], source: MarkdownSource): readonly Flow[] {
  const tag = unusedTag(source.text);
  const stitching = stitch(pieces, tag);
  const parsed = parsePiece(stitching.html);
  if (!parsed.ok) return pieces.flatMap((piece) => literalFlow(piece));
  const root = parsed.value;
  source.unseen.push(
    ...commentsIn(root),
    ...descendants(root)
      .filter((inner) => WITHOUT_TEXT.has(inner.tagName))
      .map(rawText),
  );
  const pieceOf = (element: HtmlElement): MixedPiece | undefined =>
    element.tagName.startsWith(tag) ? pieces[Number(element.tagName.slice(tag.length))] : undefined;
  return flowOf(children(root), {
    parsed: stitching.html,
    sourceOffset: stitching.sourceOffset,
    notes: findNotes(root),
    leftOut: new Set(),
    language: "",
    slotOf: (element) => {
      const piece = pieceOf(element);
      return piece?.kind === "flow" ? piece.flow : null;
    },
    inlineSlotOf: (element) => {
      const piece = pieceOf(element);
      return piece?.kind === "inlines" ? piece.inlines : null;
    },
  });
}

/** Raw HTML as it was typed. */
export function literal(html: string, at: number | null): Inline {
  return { kind: "text", text: html, at };
}

function literalFlow(piece: MixedPiece): readonly Flow[] {
  switch (piece.kind) {
    case "html":
      return [{ kind: "paragraph", inlines: [literal(piece.html, piece.at)] }];
    case "flow":
      return piece.flow;
    case "inlines":
      return [{ kind: "paragraph", inlines: piece.inlines }];
    default:
      return unreachable(piece);
  }
}

/** The beginning of element names that the document doesn't use. */
function unusedTag(text: string): string {
  let tag = "markdown-";
  while (text.includes(`<${tag}`)) tag = `x${tag}`;
  return tag;
}

interface Stitching {
  readonly html: string;
  readonly sourceOffset: (offset: number) => number | null;
}

function stitch(pieces: readonly MixedPiece[], tag: string): Stitching {
  const stretches: { readonly start: number; readonly at: number | null }[] = [];
  const html: string[] = [];
  let length = 0;
  const push = (text: string, at: number | null): void => {
    stretches.push({ start: length, at });
    html.push(text);
    length += text.length;
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === "html") pushHtml(piece.html, piece.at, push);
    else push(`<${tag}${index}>${escaped(wordsOf(piece))}</${tag}${index}>`, null);
  }
  return { html: html.join(""), sourceOffset: (offset) => offsetIn(stretches, offset) };
}

function pushHtml(html: string, at: number | null, push: (text: string, at: number | null) => void): void {
  let from = 0;
  for (const match of html.matchAll(TAG)) {
    const name = match.groups?.["name"];
    if (name === undefined || KNOWN_TAGS.has(name.toLowerCase())) continue;
    push(html.slice(from, match.index), at === null ? null : at + from);
    push("&lt;", null);
    from = match.index + 1;
  }
  push(html.slice(from), at === null ? null : at + from);
}

function offsetIn(
  stretches: readonly { readonly start: number; readonly at: number | null }[],
  offset: number,
): number | null {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const stretch = stretches[low];
  return stretch === undefined || stretch.at === null ? null : stretch.at + offset - stretch.start;
}

function wordsOf(piece: Exclude<MixedPiece, { kind: "html" }>): string {
  return wordsOfInlines(piece.kind === "flow" ? flattenFlow(piece.flow) : piece.inlines);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
