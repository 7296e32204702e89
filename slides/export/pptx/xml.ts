/** Shared by the class and the tag below, and by nobody else. */
const KEY = Symbol("xml");

/** XML that is well formed; only the tag below makes one, so whatever it holds has been escaped. */
export class Xml {
  readonly #text: string;

  constructor(text: string, key: typeof KEY) {
    if (key !== KEY) throw new Error("Xml is made by the xml tag only");
    this.#text = text;
  }

  /** Reads what a piece holds; used by `xmlText` and the tag. */
  static textOf(xml: Xml): string {
    return xml.#text;
  }
}

/** What may stand in a template: text and numbers are escaped, Xml passes, lists join, null prints nothing. */
export type XmlValue = Xml | string | number | null | readonly XmlValue[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Writes XML: xml`<a:t>${words}</a:t>`. Values go into text or quoted attributes, nowhere else. */
export function xml(strings: TemplateStringsArray, ...values: readonly XmlValue[]): Xml {
  return new Xml(strings.map((string, at) => string + print(values[at] ?? null)).join(""), KEY);
}

/** A whole part of a package. */
export function xmlText(part: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${Xml.textOf(part)}`;
}

function print(value: XmlValue): string {
  if (value === null) return "";
  if (value instanceof Xml) return Xml.textOf(value);
  if (typeof value === "object") return value.map(print).join("");
  return legal(String(value)).replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** Characters that XML 1.0 has no place for become U+FFFD: a word with one must not spoil the whole file. */
function legal(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
