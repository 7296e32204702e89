import type { Flow, Inline } from "../flow/flow.ts";
import { hasInk, textInline } from "../flow/flow.ts";
import type { XmlElement } from "../package/xml.ts";
import { at, childOf } from "../package/xml.ts";
import type { DocxContext } from "./context.ts";
import { readRuns } from "./inlines.ts";
import type { Numbered } from "./numbering.ts";
import type { Style, StyleRole } from "./styles.ts";
import { readOutlineLevel } from "./styles.ts";

/** A paragraph as it was read, before lists and quotations are gathered. */
export interface DocxParagraph {
  readonly role: StyleRole;
  /** 1 is the highest; null for what is no heading. */
  readonly heading: number | null;
  readonly numbered: Numbered | null;
  readonly inlines: readonly Inline[];
  /** Pictures and text boxes that hang on the paragraph. */
  readonly besides: readonly Flow[];
  /** The tracked deletion of its end joins it to the next paragraph. */
  readonly endDeleted: boolean;
}

/** Reads one paragraph; asking counts it, where it is numbered. */
export function readParagraph(
  paragraph: XmlElement,
  context: DocxContext,
  drawn: (drawing: XmlElement) => readonly Flow[],
): DocxParagraph {
  const properties = childOf(paragraph, "pPr");
  const style = context.styleOf(childOf(properties, "pStyle")?.attributes["val"]);
  const inContents = context.fields.some((field) => /^\s*TOC\b/u.test(field.code));
  const { inlines, besides } = readRuns(paragraph, context, drawn);
  dropOpenCodes(context);
  const endDeleted =
    at(properties, "rPr", "del") !== undefined || at(properties, "rPr", "moveFrom") !== undefined;
  if (endDeleted) context.seen.deleted += 1;
  const heading = headingLevel(properties, style, context);
  const numbered = hasInk(inlines) || besides.length > 0 ? numberOf(properties, style, context) : null;
  return {
    role: inContents ? "contents" : style.role,
    heading,
    numbered: heading === null ? numbered : null,
    inlines: heading === null ? inlines : withNumber(inlines, numbered),
    besides,
    endDeleted,
  };
}

/** A field's code ends with its paragraph: one that was never closed must not swallow the document. */
function dropOpenCodes({ fields }: DocxContext): void {
  while (fields.at(-1)?.showing === false) fields.pop();
}

function headingLevel(properties: XmlElement | undefined, style: Style, context: DocxContext): number | null {
  if (style.role === "title") return 1;
  const level =
    readOutlineLevel(properties) ??
    (childOf(properties, "outlineLvl") === undefined ? style.outlineLevel : null);
  return level === null ? null : Math.min(6, level + 1 + context.headingShift);
}

function numberOf(properties: XmlElement | undefined, style: Style, context: DocxContext): Numbered | null {
  const own = childOf(properties, "numPr");
  const id = childOf(own, "numId")?.attributes["val"] ?? style.numbering?.id;
  const level = Number(childOf(own, "ilvl")?.attributes["val"] ?? style.numbering?.level ?? 0);
  return id === undefined || id === "0" ? null : context.numbering.next(id, level);
}

/** A heading's number belongs to its words: "2.1 Scope". */
function withNumber(inlines: readonly Inline[], numbered: Numbered | null): readonly Inline[] {
  if (numbered === null || !numbered.ordered || !hasInk(inlines)) return inlines;
  const number = numbered.marker ?? (numbered.number === null ? null : `${numbered.number}.`);
  return number === null ? inlines : [textInline(`${number} `), ...inlines];
}
