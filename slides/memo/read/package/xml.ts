import { SaxesParser } from "saxes";
import { LIMITS } from "../limits.ts";

/** An element of an XML document; names without their prefix ("w:p" is "p"). */
export interface XmlElement {
  readonly name: string;
  /** By name without prefix; where two differ by their prefix only, the first counts. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export type XmlFault = "malformed" | "too-deep" | "too-complex";

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/**
 * Parses XML. Entities beyond the five that XML has are not expanded but malformed, so that none can swell or reach
 * outside.
 */
export function parseXml(text: string): XmlElement | XmlFault {
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const state: { nodes: number; fault: XmlFault | null } = { nodes: 0, fault: null };
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    state.fault ??= "malformed";
  });
  parser.on("opentag", (tag) => {
    state.nodes += 1;
    if (state.nodes > LIMITS.xmlElements) state.fault ??= "too-complex";
    if (open.length > LIMITS.nesting) state.fault ??= "too-deep";
    if (state.fault !== null) return;
    const element: OpenElement = {
      name: localName(tag.name),
      attributes: localAttributes(tag.attributes),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    if (state.fault === null) open.pop();
  });
  const addText = (piece: string): void => {
    if (state.fault === null) open.at(-1)?.children.push(piece);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  for (let at = 0; at < text.length && state.fault === null; at += CHUNK)
    parser.write(text.slice(at, at + CHUNK));
  if (state.fault === null) parser.close();
  const [element] = root.children.filter((child) => typeof child !== "string");
  return state.fault ?? element ?? "malformed";
}

/** The parser is fed in pieces, so that it can be stopped soon after a fault. */
const CHUNK = 65_536;

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const local: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) local[localName(name)] ??= value;
  return local;
}

/** An element's children that are elements, of one name or of any. */
export function elementsOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** The element at the end of a path of child names. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => childOf(found, name), element);
}

/** All elements of a name below an element, in document order. */
export function allBelow(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allBelow(child, name),
  ]);
}

/** All text below an element. */
export function textBelow(node: XmlNode): string {
  return typeof node === "string" ? node : node.children.map(textBelow).join("");
}
