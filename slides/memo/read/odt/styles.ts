import type { XmlElement } from "../package/xml.ts";
import { childOf, elementsOf } from "../package/xml.ts";
import type { ListLevel } from "./list-style.ts";
import { readListStyle } from "./list-style.ts";

export type OdtRole = "title" | "quote" | "code" | "contents" | null;

/** What a style says, everything it inherits included. */
export interface OdtStyle {
  readonly role: OdtRole;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly position: "sup" | "sub" | null;
  readonly hidden: boolean;
  readonly listStyle: string | null;
}

/** The styles of a document. */
export interface OdtStyles {
  readonly styleOf: (family: "paragraph" | "text", name: string | undefined) => OdtStyle;
  /** A list style's level, 1 for the outermost; null when there is none. */
  readonly listLevel: (name: string | undefined, level: number) => ListLevel | null;
  /** How a heading of a level is numbered. */
  readonly outlineLevel: (level: number) => ListLevel | null;
}

const ROLES: readonly (readonly [role: Exclude<OdtRole, null>, name: RegExp])[] = [
  ["title", /^title$/u],
  ["quote", /^quotations?$|^block ?quot|zitat|^quote/u],
  ["code", /preformatted|\bcode\b|source text/u],
  ["contents", /^contents (?:heading|\d)/u],
];

const LONGEST_CHAIN = 20;

/** Gathers the styles of styles.xml and the automatic ones of content.xml. */
export function readOdtStyles(roots: readonly XmlElement[]): OdtStyles {
  const groups = roots.flatMap((root) =>
    ["styles", "automatic-styles"].flatMap((name) => elementsOf(root, name)),
  );
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, ReadonlyMap<number, ListLevel>>();
  let outline: ReadonlyMap<number, ListLevel> = new Map();
  for (const element of groups.flatMap((group) => elementsOf(group))) {
    const name = element.attributes["name"] ?? "";
    if (element.name === "style") styles.set(`${element.attributes["family"] ?? ""}/${name}`, element);
    else if (element.name === "list-style") lists.set(name, readListStyle(element));
    else if (element.name === "outline-style") outline = readListStyle(element);
  }
  return {
    styleOf: (family, name) => styleOf(chainOf(styles, family, name)),
    listLevel: (name, level) => lists.get(name ?? "")?.get(level) ?? null,
    outlineLevel: (level) => outline.get(level) ?? null,
  };
}

function chainOf(
  styles: ReadonlyMap<string, XmlElement>,
  family: string,
  name: string | undefined,
): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (
    let style = styles.get(`${family}/${name ?? ""}`);
    style !== undefined && chain.length < LONGEST_CHAIN;
  ) {
    chain.push(style);
    style = styles.get(`${family}/${style.attributes["parent-style-name"] ?? ""}`);
  }
  return chain;
}

function styleOf(chain: readonly XmlElement[]): OdtStyle {
  const text = (attribute: string): string | null =>
    firstOf(chain, (style) => childOf(style, "text-properties")?.attributes[attribute] ?? null);
  const position = text("text-position") ?? "";
  return {
    role: firstOf(chain, roleOf),
    bold: /^(?:bold|[6-9]00)$/u.test(text("font-weight") ?? ""),
    italic: /^(?:italic|oblique)$/u.test(text("font-style") ?? ""),
    struck: !["none", null].includes(text("text-line-through-style")),
    position: /^(?:super|[1-9])/u.test(position) ? "sup" : /^(?:sub|-[1-9])/u.test(position) ? "sub" : null,
    hidden: text("display") === "none",
    listStyle: firstOf(chain, (style) => style.attributes["list-style-name"] ?? null),
  };
}

function firstOf<Value>(
  chain: readonly XmlElement[],
  read: (style: XmlElement) => Value | null,
): Value | null {
  for (const style of chain) {
    const value = read(style);
    if (value !== null) return value;
  }
  return null;
}

/** A style's name as people see it; in files, spaces and the like are written as "_20_". */
function roleOf(style: XmlElement): OdtRole {
  const raw = style.attributes["display-name"] ?? style.attributes["name"] ?? "";
  const name = raw
    .replace(/_(?<code>[0-9a-f]{2})_/gu, (_match, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .toLowerCase();
  return ROLES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
