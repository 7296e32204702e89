import type { Mark } from "../../memo.ts";
import type { Inline } from "../flow/flow.ts";
import { flattenFlow } from "../flow/flatten.ts";
import { footnoteReference, hasInk, textInline, wordsOfInlines } from "../flow/flow.ts";
import type { HtmlContext } from "./context.ts";
import { innerMarks } from "./quotation-marks.ts";
import { raised } from "../flow/raised.ts";
import type { HtmlElement, HtmlNode, HtmlText } from "./tree.ts";
import { attribute, children, descendants, isElement, isText, textOf } from "./tree.ts";

const MARKS: Readonly<Record<string, Mark["kind"]>> = {
  strong: "strong",
  b: "strong",
  em: "emphasis",
  i: "emphasis",
  cite: "emphasis",
  dfn: "emphasis",
  var: "emphasis",
  del: "deleted",
  s: "deleted",
  strike: "deleted",
  code: "code",
  kbd: "code",
  samp: "code",
  tt: "code",
};

/** What stands in a line: text, line breaks, marks, links and references to notes. */
export function inlinesOf(nodes: readonly HtmlNode[], context: HtmlContext): readonly Inline[] {
  return nodes.flatMap((node) => {
    if (isText(node)) return textsOf(node, context);
    return isElement(node) ? elementInlines(node, context) : [];
  });
}

function elementInlines(element: HtmlElement, context: HtmlContext): readonly Inline[] {
  if (context.leftOut.has(element)) return [];
  const slot = context.slotOf(element);
  if (slot !== null) return flattenFlow(slot);
  const inlineSlot = context.inlineSlotOf(element);
  if (inlineSlot !== null) return inlineSlot;
  const inner = (): readonly Inline[] => inlinesOf(children(element), context);
  const mark = MARKS[element.tagName];
  if (mark !== undefined) return [{ kind: "marked", mark, target: null, inlines: inner() }];
  switch (element.tagName) {
    case "br":
      return [{ kind: "break" }];
    case "img":
      return [textInline(attribute(element, "alt") ?? "", null)];
    case "a":
      return linkInlines(element, inner(), context);
    case "q":
      return quoted(inner(), element, context);
    case "sup":
    case "sub":
      return containsReference(element, context) ? inner() : raised(element.tagName, inner());
    case "rt":
      return [textInline(" ("), ...inner(), textInline(") ")];
    case "rp":
    case "annotation":
    case "annotation-xml":
      return [];
    case "svg":
      return titlesIn(element);
    case "td":
    case "th":
      return [...inner(), textInline(" ")];
    default:
      return inner();
  }
}

function linkInlines(
  element: HtmlElement,
  inner: readonly Inline[],
  context: HtmlContext,
): readonly Inline[] {
  const label = context.notes.labelOfReference(element);
  if (label !== null) return [footnoteReference(label)];
  const target = attribute(element, "href");
  const leads = target !== null && target !== "" && !target.startsWith("#") && hasInk(inner);
  return leads ? [{ kind: "marked", mark: "link", target, inlines: inner }] : inner;
}

/** Browsers draw the quotation marks of `q`; readers see them, so they belong to the text. */
function quoted(inner: readonly Inline[], element: HtmlElement, context: HtmlContext): readonly Inline[] {
  let depth = 0;
  for (
    let parent = element.parentNode;
    parent !== null;
    parent = isElement(parent) ? parent.parentNode : null
  ) {
    if (isElement(parent) && parent.tagName === "q") depth += 1;
  }
  const [open, close] = innerMarks(context.language, depth % 2);
  const words = wordsOfInlines(inner).trim();
  return /^["'“„«‘]/u.test(words) ? inner : [textInline(open), ...inner, textInline(close)];
}

function containsReference(element: HtmlElement, context: HtmlContext): boolean {
  const links = [element, ...descendants(element)];
  const parent = element.parentNode;
  const around = parent !== null && isElement(parent) ? [parent] : [];
  return [...links, ...around].some((link) => context.notes.labelOfReference(link) !== null);
}

function titlesIn(svg: HtmlElement): readonly Inline[] {
  return descendants(svg)
    .filter((inner) => inner.tagName === "title" || inner.tagName === "text")
    .map((inner) => textInline(`${textOf(inner)} `));
}

/** A text with its place; where it has character references, in stretches that agree with the source. */
function textsOf(node: HtmlText, context: HtmlContext): readonly Inline[] {
  const location = node.sourceCodeLocation;
  if (location === undefined || location === null) return [textInline(node.value)];
  const { startOffset, endOffset } = location;
  const raw = context.parsed.slice(startOffset, endOffset);
  if (raw === node.value) return [{ kind: "text", text: raw, at: context.sourceOffset(startOffset) }];
  const placed: Inline[] = [];
  let read = 0;
  let offset = startOffset;
  for (const part of raw.split(/(&[#A-Za-z][A-Za-z0-9]*;?)/u)) {
    const found = part.startsWith("&") || part === "" ? -1 : node.value.indexOf(part, read);
    if (found !== -1) {
      if (found > read) placed.push(textInline(node.value.slice(read, found)));
      placed.push({ kind: "text", text: part, at: context.sourceOffset(offset) });
      read = found + part.length;
    }
    offset += part.length;
  }
  return read < node.value.length ? [...placed, textInline(node.value.slice(read))] : placed;
}
