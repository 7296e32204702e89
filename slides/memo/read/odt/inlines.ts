import type { Mark } from "../../memo.ts";
import type { Flow, Inline } from "../flow/flow.ts";
import { footnoteReference, hasInk, textInline, wordsOfInlines } from "../flow/flow.ts";
import { raised } from "../flow/raised.ts";
import type { XmlElement } from "../package/xml.ts";
import { allBelow, childOf, elementsOf, textBelow } from "../package/xml.ts";
import type { OdtContext } from "./context.ts";

/** What a paragraph holds: a line, and what floats beside it. */
export interface OdtContent {
  readonly inlines: readonly Inline[];
  readonly besides: readonly Flow[];
}

/** Reads the blocks of an element; given by the caller, since paragraphs hold notes and boxes that hold paragraphs. */
export type ReadOdtBlocks = (parent: XmlElement, context: OdtContext) => readonly Flow[];

/** More spaces in a row than this say nothing. */
const MOST_SPACES = 100;

/** Reads what stands in a paragraph or a part of one. */
export function readContent(parent: XmlElement, context: OdtContext, readBlocks: ReadOdtBlocks): OdtContent {
  const inlines: Inline[] = [];
  const besides: Flow[] = [];
  for (const child of parent.children) {
    if (typeof child === "string") {
      inlines.push(textInline(child.replace(/[\t\n\r]/gu, " ")));
      continue;
    }
    const content = readElement(child, context, readBlocks);
    inlines.push(...content.inlines);
    besides.push(...content.besides);
  }
  return { inlines, besides };
}

function readElement(element: XmlElement, context: OdtContext, readBlocks: ReadOdtBlocks): OdtContent {
  const line = (...inlines: readonly Inline[]): OdtContent => ({ inlines, besides: [] });
  switch (element.name) {
    case "s":
      return line(
        textInline(" ".repeat(Math.min(MOST_SPACES, Math.max(1, Number(element.attributes["c"] ?? 1) || 1)))),
      );
    case "tab":
      return line(textInline("\t"));
    case "line-break":
      return line({ kind: "break" });
    case "span":
      return spanContent(element, context, readBlocks);
    case "a": {
      const content = readContent(element, context, readBlocks);
      const target = element.attributes["href"] ?? "";
      const linked = target !== "" && !target.startsWith("#") && hasInk(content.inlines);
      return linked
        ? { ...content, inlines: [{ kind: "marked", mark: "link", target, inlines: content.inlines }] }
        : content;
    }
    case "note":
      return line(noteReference(element, context, readBlocks));
    case "annotation":
      context.seen.comments.push({ text: elementsOf(element, "p").map(textBelow).join(" "), place: null });
      return line();
    case "ruby":
      return line(...rubyInlines(element, context, readBlocks));
    case "tracked-changes":
    case "bookmark":
    case "soft-page-break":
      return line();
    case "frame":
    case "custom-shape":
    case "rect":
    case "g":
      return { inlines: [], besides: drawnFlow(element, context, readBlocks) };
    default:
      return readContent(element, context, readBlocks);
  }
}

function spanContent(span: XmlElement, context: OdtContext, readBlocks: ReadOdtBlocks): OdtContent {
  const style = context.styles.styleOf("text", span.attributes["style-name"]);
  const content = readContent(span, context, readBlocks);
  if (style.hidden) {
    if (hasInk(content.inlines))
      context.seen.hidden.push({ text: wordsOfInlines(content.inlines), place: null });
    return { ...content, inlines: [] };
  }
  const kinds: readonly Mark["kind"][] = [
    ...(style.italic ? (["emphasis"] as const) : []),
    ...(style.bold ? (["strong"] as const) : []),
    ...(style.struck ? (["deleted"] as const) : []),
  ];
  const lined = style.position === null ? content.inlines : raised(style.position, content.inlines);
  const inlines = kinds.reduce<readonly Inline[]>(
    (inner, mark) => [{ kind: "marked", mark, target: null, inlines: inner }],
    lined,
  );
  return { ...content, inlines };
}

function noteReference(note: XmlElement, context: OdtContext, readBlocks: ReadOdtBlocks): Inline {
  const citation = childOf(note, "note-citation");
  const label =
    (citation === undefined ? "" : textBelow(citation)).trim() || String(context.notes.length + 1);
  const body = childOf(note, "note-body");
  // Its place is kept before it is read, because it may hold notes itself.
  const index = context.notes.push({ kind: "footnote", label, flow: [] }) - 1;
  const flow = body === undefined ? [] : readBlocks(body, context);
  context.notes.splice(index, 1, { kind: "footnote", label, flow });
  return footnoteReference(label);
}

function rubyInlines(ruby: XmlElement, context: OdtContext, readBlocks: ReadOdtBlocks): readonly Inline[] {
  const inner = (name: string): readonly Inline[] =>
    elementsOf(ruby, name).flatMap((part) => readContent(part, context, readBlocks).inlines);
  const reading = inner("ruby-text");
  return hasInk(reading)
    ? [...inner("ruby-base"), textInline("("), ...reading, textInline(")")]
    : inner("ruby-base");
}

/** What a drawing shows: the text of its boxes, a picture with its alternative text. */
export function drawnFlow(
  drawing: XmlElement,
  context: OdtContext,
  readBlocks: ReadOdtBlocks,
): readonly Flow[] {
  const boxes = elementsOf(drawing, "text-box").flatMap((box) => readBlocks(box, context));
  const own =
    drawing.name === "frame"
      ? []
      : readBlocks(
          {
            ...drawing,
            children: elementsOf(drawing).filter((child) => ["p", "h", "list"].includes(child.name)),
          },
          context,
        );
  const inner = ["frame", "custom-shape", "rect", "g"]
    .flatMap((name) => elementsOf(drawing, name))
    .flatMap((child) => drawnFlow(child, context, readBlocks));
  const objects = elementsOf(drawing, "object").length + elementsOf(drawing, "object-ole").length;
  context.seen.objects += objects > 0 ? 1 : 0;
  const image = childOf(drawing, "image");
  const said = [...elementsOf(drawing, "title"), ...elementsOf(drawing, "desc")]
    .map(textBelow)
    .filter((text) => text.trim() !== "");
  const alternative = [...new Set(said)].join(" ");
  const shown = (image !== undefined && objects === 0) || alternative !== "";
  const figure: readonly Flow[] = shown
    ? [{ kind: "figure", address: image?.attributes["href"] ?? "", alternative, at: null }]
    : [];
  return [...figure, ...boxes, ...own, ...inner];
}

/** How many tracked changes a document has. */
export function countChanges(text: XmlElement): number {
  return allBelow(text, "changed-region").length;
}
