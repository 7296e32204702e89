import type { XmlElement } from "../package/xml.ts";
import { at, childOf, elementsOf } from "../package/xml.ts";

/** What a paragraph is for, as its style says. */
export type StyleRole = "title" | "quote" | "code" | "contents" | "list-continued" | null;

/** What a style says, everything it inherits included. */
export interface Style {
  readonly role: StyleRole;
  /** 0 is the highest; null for what is no heading. */
  readonly outlineLevel: number | null;
  readonly numbering: { readonly id: string; readonly level: number } | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

export const PLAIN_STYLE: Style = {
  role: null,
  outlineLevel: null,
  numbering: null,
  bold: false,
  italic: false,
};

/** Word keeps the English names of its own styles in every language; people's own styles may be called anything. */
const ROLES: readonly (readonly [role: Exclude<StyleRole, null>, name: RegExp])[] = [
  ["title", /^title$/u],
  ["quote", /^(?:intense )?quote$|^block ?(?:text|quote|quotation)|quotation|^zitat|^citation/u],
  ["code", /^html preformatted$|^macro text$|\bcode\b|preformatted/u],
  ["contents", /^toc \d|^toc heading$|^table of (?:contents|figures)|^contents heading/u],
  ["list-continued", /^list (?:paragraph|continue)/u],
];

/** No chain of styles is longer; a longer one is a circle. */
const LONGEST_CHAIN = 20;

/** Reads styles.xml; unknown styles are plain. */
export function readStyles(root: XmlElement | null): (id: string | undefined) => Style {
  const styles = root === null ? [] : elementsOf(root, "style");
  const byId = new Map(styles.map((style) => [style.attributes["styleId"] ?? "", style]));
  const known = new Map<string, Style>();
  return (id) => {
    if (id === undefined) return PLAIN_STYLE;
    const found = known.get(id) ?? styleOf(id, byId);
    known.set(id, found);
    return found;
  };
}

function styleOf(id: string, byId: ReadonlyMap<string, XmlElement>): Style {
  const chain: XmlElement[] = [];
  for (let style = byId.get(id); style !== undefined && chain.length < LONGEST_CHAIN;) {
    chain.push(style);
    style = byId.get(childOf(style, "basedOn")?.attributes["val"] ?? "");
  }
  const first = <Value>(read: (style: XmlElement) => Value | null): Value | null => {
    for (const style of chain) {
      const value = read(style);
      if (value !== null) return value;
    }
    return null;
  };
  const numberingId = first((style) => at(style, "pPr", "numPr", "numId")?.attributes["val"] ?? null);
  const numberingLevel = first((style) => at(style, "pPr", "numPr", "ilvl")?.attributes["val"] ?? null);
  return {
    role: first(roleOf),
    outlineLevel: first(outlineLevelOf),
    numbering: numberingId === null ? null : { id: numberingId, level: Number(numberingLevel ?? 0) },
    bold: first((style) => toggle(at(style, "rPr", "b"))) ?? false,
    italic: first((style) => toggle(at(style, "rPr", "i"))) ?? false,
  };
}

function nameOf(style: XmlElement): string {
  return (childOf(style, "name")?.attributes["val"] ?? "").toLowerCase();
}

function roleOf(style: XmlElement): StyleRole {
  const name = nameOf(style);
  return ROLES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

function outlineLevelOf(style: XmlElement): number | null {
  const named = /^heading (?<level>[1-9])$/u.exec(nameOf(style))?.groups?.["level"];
  if (named !== undefined) return Number(named) - 1;
  return readOutlineLevel(childOf(style, "pPr"));
}

/** The outline level that paragraph properties give: 0 to 8; 9 is body text. */
export function readOutlineLevel(properties: XmlElement | undefined): number | null {
  const written = childOf(properties, "outlineLvl")?.attributes["val"];
  return written !== undefined && /^[0-8]$/u.test(written) ? Number(written) : null;
}

/** An on-off property: on when it is there and not said to be off, null when it isn't there. */
export function toggle(property: XmlElement | undefined): boolean | null {
  if (property === undefined) return null;
  return !["0", "false", "off", "none"].includes(property.attributes["val"] ?? "true");
}
