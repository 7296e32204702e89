import type { Flow } from "../flow/flow.ts";
import { hasInk, textInline, wordsOfInlines } from "../flow/flow.ts";
import type { XmlElement } from "../package/xml.ts";
import { allBelow, elementsOf, textBelow } from "../package/xml.ts";
import type { OdtContext } from "./context.ts";
import { drawnFlow, readContent } from "./inlines.ts";
import { writtenMarker } from "./list-style.ts";
import { readList } from "./lists.ts";
import { readOdtTable } from "./table.ts";
import type { OdtRole } from "./styles.ts";

const INDEXES: ReadonlySet<string> = new Set([
  "table-of-content",
  "illustration-index",
  "table-index",
  "object-index",
  "user-index",
  "alphabetical-index",
]);

/** Blocks and what their style makes of them, before neighbours are gathered. */
interface Styled {
  readonly role: OdtRole;
  readonly flow: readonly Flow[];
}

/** The blocks of a body, a section, a cell, a note or a text box. */
export function readOdtBlocks(parent: XmlElement, context: OdtContext): readonly Flow[] {
  return gather(elementsOf(parent).map((element) => readBlock(element, context)));
}

function readBlock(element: XmlElement, context: OdtContext): Styled {
  const plain = (flow: readonly Flow[]): Styled => ({ role: null, flow });
  if (INDEXES.has(element.name)) {
    context.seen.contents.push({ text: allBelow(element, "p").map(textBelow).join(" "), place: null });
    return plain([]);
  }
  switch (element.name) {
    case "p":
      return readParagraph(element, context);
    case "h":
      return plain(readHeading(element, context));
    case "list":
      return plain(readList(element, context, readOdtBlocks));
    case "table":
      return plain(readOdtTable(element, context, readOdtBlocks));
    case "frame":
    case "custom-shape":
    case "rect":
    case "g":
      return plain(drawnFlow(element, context, readOdtBlocks));
    case "section":
    case "numbered-paragraph":
    case "bibliography":
    case "index-body":
    case "index-title":
      return plain(readOdtBlocks(element, context));
    default:
      return plain([]);
  }
}

function readParagraph(element: XmlElement, context: OdtContext): Styled {
  const style = context.styles.styleOf("paragraph", element.attributes["style-name"]);
  const { inlines, besides } = readContent(element, context, readOdtBlocks);
  if (style.role === "title")
    return { role: null, flow: [{ kind: "heading", level: 1, inlines }, ...besides] };
  const shown =
    style.bold && hasInk(inlines)
      ? [{ kind: "marked" as const, mark: "strong" as const, target: null, inlines }]
      : inlines;
  return {
    role: style.role,
    flow: [...(hasInk(inlines) ? [{ kind: "paragraph" as const, inlines: shown }] : []), ...besides],
  };
}

/** A heading with the number that the document's outline gives it. */
function readHeading(element: XmlElement, context: OdtContext): readonly Flow[] {
  const { inlines, besides } = readContent(element, context, readOdtBlocks);
  const level = Math.min(10, Math.max(1, Number(element.attributes["outline-level"] ?? 1) || 1));
  const style = context.styles.outlineLevel(level);
  context.headings.length = Math.min(context.headings.length, level);
  while (context.headings.length < level) context.headings.push(0);
  context.headings[level - 1] = (context.headings[level - 1] ?? 0) + 1;
  const numbered =
    style?.ordered === true && element.attributes["is-list-header"] !== "true" && hasInk(inlines);
  const marker = numbered
    ? (writtenMarker(style, context.headings) ?? `${context.headings[level - 1] ?? 1}${style.suffix}`)
    : null;
  const words = marker === null ? inlines : [textInline(`${marker} `), ...inlines];
  return [{ kind: "heading", level: Math.min(6, level + context.headingShift), inlines: words }, ...besides];
}

/** Neighbouring paragraphs in a style for quotations are one quotation, in one for programs one piece of code. */
function gather(blocks: readonly Styled[]): readonly Flow[] {
  const flow: Flow[] = [];
  for (let index = 0; index < blocks.length;) {
    const role = blocks[index]?.role ?? null;
    let next = index + 1;
    if (role !== null) while (blocks[next]?.role === role) next += 1;
    const run = blocks.slice(index, next).flatMap((block) => block.flow);
    if (role === "quote") flow.push({ kind: "block-quote", flow: run });
    else if (role === "code")
      flow.push({ kind: "code", language: null, text: run.map(wordsOf).join("\n"), at: null });
    else flow.push(...run);
    index = next;
  }
  return flow;
}

function wordsOf(block: Flow): string {
  return block.kind === "paragraph" ? wordsOfInlines(block.inlines) : "";
}
