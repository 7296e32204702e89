import type { Flow } from "../flow/flow.ts";
import { wordsOfInlines } from "../flow/flow.ts";
import type { XmlElement } from "../package/xml.ts";
import { allBelow, elementsOf, textBelow } from "../package/xml.ts";
import type { DocxContext } from "./context.ts";
import type { DocxEntry } from "./gather.ts";
import { gather } from "./gather.ts";
import type { DocxParagraph } from "./paragraph.ts";
import { readParagraph } from "./paragraph.ts";
import { readTable } from "./table.ts";
import { chosen, unwrapped } from "./unwrap.ts";

/** The blocks of a body, a cell, a note or a text box. */
export function readBlocks(parent: XmlElement, context: DocxContext): readonly Flow[] {
  const entries: DocxEntry[] = [];
  let joined: DocxParagraph | null = null;
  for (const element of unwrapped(parent)) {
    if (element.name === "tbl") entries.push({ kind: "flow", flow: readTable(element, context, readBlocks) });
    else if (element.name === "altChunk") context.seen.embedded += 1;
    else if (element.name === "p") {
      const read = join(
        joined,
        readParagraph(element, context, (drawing) => drawnFlow(drawing, context)),
      );
      joined = read.endDeleted ? read : null;
      if (joined === null) addParagraph(read, entries, context);
    }
  }
  if (joined !== null) addParagraph(joined, entries, context);
  return gather(entries);
}

function addParagraph(paragraph: DocxParagraph, entries: DocxEntry[], context: DocxContext): void {
  if (paragraph.role === "contents")
    context.seen.contents.push({ text: wordsOfInlines(paragraph.inlines), place: null });
  else entries.push({ kind: "paragraph", paragraph });
}

/** A paragraph whose end was deleted goes on in the next one, which keeps its own style. */
function join(before: DocxParagraph | null, next: DocxParagraph): DocxParagraph {
  if (before === null) return next;
  return {
    ...next,
    inlines: [...before.inlines, ...next.inlines],
    besides: [...before.besides, ...next.besides],
  };
}

/** What a drawing shows: the text of its boxes, a picture with its alternative text. */
function drawnFlow(drawing: XmlElement, context: DocxContext): readonly Flow[] {
  const boxes = outermost(drawing, "txbxContent").flatMap((box) =>
    readBlocks(box, { ...context, fields: [] }),
  );
  const picture =
    allBelow(drawing, "blip")[0]?.attributes["embed"] ?? allBelow(drawing, "imagedata")[0]?.attributes["id"];
  const shape = allBelow(drawing, "docPr")[0] ?? allBelow(drawing, "shape")[0];
  const alternative = (
    shape?.attributes["descr"] ??
    shape?.attributes["alt"] ??
    shape?.attributes["title"] ??
    ""
  ).trim();
  if (allBelow(drawing, "chart").length > 0 || allBelow(drawing, "relIds").length > 0)
    context.seen.graphics += 1;
  if (drawing.name === "object") context.seen.embedded += 1;
  if (picture === undefined && alternative === "") return boxes;
  const lines = boxes.length === 0 ? flattenText(drawing) : "";
  return [
    {
      kind: "figure",
      address: context.targets.get(picture ?? "") ?? "",
      alternative: alternative || lines,
      at: null,
    },
    ...boxes,
  ];
}

/** Text that a shape holds without a box (WordArt). */
function flattenText(drawing: XmlElement): string {
  const path = allBelow(drawing, "textpath")[0]?.attributes["string"];
  return path ?? allBelow(drawing, "t").map(textBelow).join(" ");
}

function outermost(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === "AlternateContent") return outermost(chosen(child) ?? child, name);
    return child.name === name ? [child] : outermost(child, name);
  });
}
