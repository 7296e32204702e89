import type { Dialect } from "../options.ts";

/** Signs that Markdown, its extensions for mathematics and emoji, or HTML inside of it could take for their own. */
const SIGNS = /[\\`*_[\]<>~|#$^=]/gu;

/** Signs that are special at the beginning of a line only: lists, quotations, rules, headings of the older form. */
const AT_START = /^(\s*)([-+:]|\d+(?=[.)]))/u;

/** "Note:" begins the speaker notes in reveal.js's Markdown, wherever a line begins with it. */
const NOTE_LINE = /^(\s*notes?):/iu;

/** A text of the memo that reads in Markdown just as it is, on one line. */
export function escaped(text: string, dialect: Dialect): string {
  const plain = text
    .replace(/\s+/gu, " ")
    .replace(/&(?=#?\w+;)/gu, "&amp;")
    .replace(SIGNS, "\\$&")
    // An emoji's name (":smile:") and an address that would become a link stay text.
    .replace(/:(?=[\w+-]+:)/gu, "\\:")
    .replace(NOTE_LINE, "$1\\:")
    .replace(AT_START, (_all, space: string, sign: string) =>
      /\d/u.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
  // Slidev's pages are Vue templates; what stands between two braces would be run.
  return dialect === "slidev" ? plain.replace(/\{\{|\}\}/gu, "<span v-pre>$&</span>") : plain;
}

/** A text as a value of front matter (YAML 1.2, double-quoted style, of which JSON is a part). */
export function quotedValue(text: string): string {
  return JSON.stringify(text.replace(/\s+/gu, " "));
}
