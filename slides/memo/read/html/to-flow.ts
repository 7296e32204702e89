import type { Flow, Inline } from "../flow/flow.ts";
import { hasInk } from "../flow/flow.ts";
import type { HtmlContext } from "./context.ts";
import { inlinesOf } from "./inlines.ts";
import { listFlow } from "./lists.ts";
import { noteFlow } from "./note-flow.ts";
import { tableFlow } from "./tables.ts";
import type { HtmlElement, HtmlNode, HtmlParent } from "./tree.ts";
import { attribute, children, isElement, isText, PHRASING, rawText, textOf, WITHOUT_TEXT } from "./tree.ts";

const HEADING = /^h(?<level>[1-6])$/u;

/** The blocks of a tree: block elements, and paragraphs of what stands between them. */
export function flowOf(nodes: readonly HtmlNode[], context: HtmlContext): readonly Flow[] {
  const flow: Flow[] = [];
  let run: HtmlNode[] = [];
  const close = (): void => {
    flow.push(...paragraphsOf(run, context));
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && (context.leftOut.has(node) || WITHOUT_TEXT.has(node.tagName))) continue;
    if (!isElement(node) || isPhrasing(node, context)) {
      run.push(node);
      continue;
    }
    close();
    flow.push(...elementFlow(node, context));
  }
  close();
  return flow;
}

/** Phrasing elements with a block inside are blocks: old pages put whole tables into `font`. */
function isPhrasing(element: HtmlElement, context: HtmlContext): boolean {
  if (context.inlineSlotOf(element) !== null) return true;
  if (!PHRASING.has(element.tagName) || context.slotOf(element) !== null) return false;
  return !hasBlock(element, context);
}

const blockHolders = new WeakMap<HtmlParent, boolean>();

function hasBlock(element: HtmlParent, context: HtmlContext): boolean {
  const known = blockHolders.get(element);
  if (known !== undefined) return known;
  const found = children(element).some(
    (child) =>
      isElement(child) &&
      (!isPhrasing(child, context) || hasBlock(child, context)) &&
      child.tagName !== "math",
  );
  blockHolders.set(element, found);
  return found;
}

function elementFlow(element: HtmlElement, context: HtmlContext): readonly Flow[] {
  const slot = context.slotOf(element);
  if (slot !== null) return slot;
  const label = context.notes.labelOfNote(element);
  if (label !== null) return noteFlow(element, label, context, flowOf);
  const inner = (): readonly Flow[] => flowOf(children(element), context);
  const level = HEADING.exec(element.tagName)?.groups?.["level"];
  if (level !== undefined) {
    return [{ kind: "heading", level: Number(level), inlines: inlinesOf(children(element), context) }];
  }
  switch (element.tagName) {
    case "ul":
    case "ol":
    case "menu":
    case "dir":
      return listFlow(element, context, flowOf);
    case "blockquote":
      return [{ kind: "block-quote", flow: inner() }];
    case "table":
      return tableFlow(element, context, flowOf);
    case "pre":
    case "listing":
    case "xmp":
    case "plaintext":
      return [codeFlow(element)];
    case "hr":
      return [];
    default:
      return inner();
  }
}

function codeFlow(element: HtmlElement): Flow {
  const [only] = children(element);
  const language = /\blanguage-(?<name>[\w+#-]+)/u.exec(
    [element, ...children(element).filter(isElement)]
      .map((inner) => attribute(inner, "class") ?? "")
      .join(" "),
  )?.groups?.["name"];
  const location =
    only !== undefined && isText(only) && children(element).length === 1 ? only.sourceCodeLocation : null;
  return {
    kind: "code",
    language: language ?? null,
    text: rawText(element),
    at: location?.startOffset ?? null,
  };
}

/** A run of phrasing nodes as paragraphs: two line breaks in a row part them, a picture alone is a figure. */
function paragraphsOf(run: readonly HtmlNode[], context: HtmlContext): readonly Flow[] {
  const figures = run.filter((node): node is HtmlElement => isElement(node) && picturesIn(node).length > 0);
  if (figures.length > 0 && run.every((node) => textOf(node) === ""))
    return figures.flatMap(picturesIn).map(figureOf);
  return parted(inlinesOf(run, context))
    .filter(hasInk)
    .map((inlines) => ({ kind: "paragraph", inlines }));
}

function picturesIn(element: HtmlElement): readonly HtmlElement[] {
  if (element.tagName === "img") return [element];
  return children(element).flatMap((child) => (isElement(child) ? picturesIn(child) : []));
}

function figureOf(image: HtmlElement): Flow {
  return { kind: "figure", address: addressOf(image), alternative: attribute(image, "alt") ?? "", at: null };
}

/** An image's address; data that stands in the page itself is named by its kind only. */
function addressOf(image: HtmlElement): string {
  const address = attribute(image, "src") ?? "";
  return address.startsWith("data:") ? (/^data:[^;,]*/u.exec(address)?.[0] ?? "data:") : address;
}

function parted(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const paragraphs: Inline[][] = [[]];
  let breaks = 0;
  for (const inline of inlines) {
    const blank = inline.kind === "text" && inline.text.trim() === "";
    if (inline.kind === "break") breaks += 1;
    else if (!blank) {
      if (breaks > 1) paragraphs.push([]);
      breaks = 0;
    }
    paragraphs.at(-1)?.push(inline);
  }
  return paragraphs;
}
