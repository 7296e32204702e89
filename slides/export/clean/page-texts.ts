import { failure, success, type Result } from "../../result.ts";
import type { FileTexts } from "./leaks.ts";

/** Marks within a line; every other tag ends a text and begins another. */
const INLINE = new Set(["a", "b", "code", "del", "em", "i", "s", "span", "strong", "sub", "sup"]);

/** Attributes that style and layout are told by; what they may hold is below. */
const OF_STYLE = new Set([
  "class",
  "width",
  "scope",
  "dir",
  "lang",
  "aria-hidden",
  "data-slide",
  "data-kind",
  "data-composition",
  "data-theme",
  "data-shape",
  "data-layout",
  "data-side",
  "data-ink",
  "data-page",
]);

/** Names of classes and choices, numbers of pages and measures. */
const STYLE_VALUE = /^[A-Za-z]*[a-z0-9 .:-]*$/u;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * What printed pages say, from the markup that is handed to the printer: their text, and every attribute that can hold
 * some. Pages run nothing, so a program in them can't be proven, nor can a style sheet that writes text.
 */
export function pageTexts(markup: string): Result<FileTexts> {
  const texts: string[] = [];
  let text = "";
  for (const [, tag = "", plain = ""] of markup.matchAll(/<([^>]*)>|([^<]+)/gu)) {
    text += plain;
    if (tag === "") continue;
    const name = /^\/?\s*([a-z0-9!-]+)/iu.exec(tag)?.[1]?.toLowerCase() ?? "";
    if (name === "script" || name === "style" || name === "iframe")
      return failure(
        "export/unproven",
        `It can't be proven that the pages are free of speaker notes: they hold a part that is not text (${name}).`,
      );
    if (INLINE.has(name)) continue;
    texts.push(text);
    text = "";
  }
  texts.push(text, ...attributesIn(markup));
  const spoken = texts.map(decoded).filter((each) => each.trim() !== "");
  return success({ texts: spoken, own: numbersOf(markup) });
}

function attributesIn(markup: string): readonly string[] {
  return [...markup.matchAll(/<(?!\/)[^>]*>/gu)].flatMap(([tag]) => {
    const quoted = [...tag.matchAll(/([\w:-]+)="([^"]*)"/gu)]
      .filter(([, name = "", value = ""]) => !(OF_STYLE.has(name) && STYLE_VALUE.test(value)))
      .map(([, , value = ""]) => value);
    // What is left of a tag is its name and names of attributes; in a comment it is all of it.
    return tag.startsWith("<!") ? [tag] : quoted;
  });
}

/** Pages say which they are, and how many there are. */
function numbersOf(markup: string): ReadonlySet<string> {
  const pages = markup.split("<article").length - 1;
  return new Set(Array.from({ length: pages + 1 }, (_, number) => String(number)));
}

function decoded(text: string): string {
  return text.replaceAll(/&(#?\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
