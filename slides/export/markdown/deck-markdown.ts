import type { Deck } from "../../deck/deck.ts";
import type { Copy, Dialect } from "../options.ts";
import { escaped, quotedValue } from "./escape.ts";
import { notesMarkdown } from "./notes-markdown.ts";
import { slideMarkdown } from "./slide-markdown.ts";

/**
 * A deck as Markdown slides for another program: reveal.js's Markdown, Marp or Slidev. The marking stands at the top and
 * the bottom of each slide; the notes are in the presenter copy only. Ends with a line feed.
 */
export function deckMarkdown(deck: Deck, copy: Copy, dialect: Dialect): string {
  const marking = deck.marking === null ? [] : [`**${escaped(deck.marking, dialect)}**`];
  const slides = deck.slides.map((slide) => {
    const notes = copy === "presenter" ? notesMarkdown(slide, deck.language, dialect) : null;
    const blocks = [...marking, ...slideMarkdown(slide, deck.shape, dialect), ...marking];
    return [...blocks, ...(notes === null ? [] : [notes])].join("\n\n");
  });
  return `${frontMatter(deck, dialect)}${slides.join("\n\n---\n\n")}\n`;
}

/** What the program has to know of the whole deck; reveal.js's Markdown has no place for it. */
function frontMatter(deck: Deck, dialect: Dialect): string {
  const lines = SETTINGS[dialect](deck);
  return lines.length === 0 ? "" : `---\n${lines.join("\n")}\n---\n\n`;
}

const SETTINGS: Readonly<Record<Dialect, (deck: Deck) => readonly string[]>> = {
  reveal: () => [],
  marp: ({ title, language, shape }) => [
    "marp: true",
    `title: ${quotedValue(title)}`,
    `lang: ${quotedValue(language)}`,
    `size: ${quotedValue(shape)}`,
    "paginate: true",
  ],
  slidev: ({ title, language, direction, shape }) => [
    `title: ${quotedValue(title)}`,
    `aspectRatio: ${quotedValue(shape.replace(":", "/"))}`,
    `htmlAttrs: { lang: ${quotedValue(language)}, dir: ${direction} }`,
    "fonts: { provider: none }",
  ],
};
