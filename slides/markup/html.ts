/** Shared by the class and the tag below, and by nobody else. */
const KEY = Symbol("html");

/** Markup that is safe to print. Only the tag below makes one, so whatever it holds has been escaped. */
export class Html {
  readonly #text: string;

  constructor(text: string, key: typeof KEY) {
    if (key !== KEY) throw new Error("Html is made by the html tag only");
    this.#text = text;
  }

  /** Reads what a piece of markup holds; used by `htmlText` and the tag. */
  static textOf(html: Html): string {
    return html.#text;
  }
}

/** What may stand in a template: text and numbers are escaped, Html passes, arrays join, null prints nothing. */
export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Writes markup: html`<p class="${name}">${words}</p>`. Values go into text or quoted attributes, nowhere else. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((string, at) => string + print(values[at] ?? null)).join(""), KEY);
}

/** The one exit from markup to a string. Search for this name to see everything that leaves. */
export function htmlText(markup: Html): string {
  return Html.textOf(markup);
}

function print(value: HtmlValue): string {
  if (value === null) return "";
  if (value instanceof Html) return Html.textOf(value);
  if (typeof value === "object") return value.map(print).join("");
  return String(value).replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
