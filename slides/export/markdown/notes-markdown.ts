import type { Note, Slide } from "../../deck/deck.ts";
import { furnitureWords } from "../../markup/furniture-words.ts";
import type { Dialect } from "../options.ts";
import { escaped } from "./escape.ts";

/** A slide's speaker notes as the dialect has them, or null for a slide without any. */
export function notesMarkdown({ notes }: Slide, language: string, dialect: Dialect): string | null {
  if (notes.length === 0) return null;
  const blocks = notes.flatMap((note) => [heading(note, language), words(note)]);
  // reveal.js reads its notes as Markdown; the others show a comment as it is, as far as the sign that ends it.
  return dialect === "reveal"
    ? `Note:\n${blocks.map((block) => escaped(block, dialect)).join("\n\n")}`
    : `<!--\n${blocks.map((block) => block.replaceAll("-->", "--&gt;")).join("\n\n")}\n-->`;
}

/** "[Memo ¶ 8] Name, role": square brackets keep Marp from taking a note that has a colon for its settings. */
function heading({ paragraph, attribution }: Note, language: string): string {
  const place = `[${furnitureWords(language).memo}${paragraph === null ? "" : ` ¶ ${paragraph}`}]`;
  const said = [attribution?.speaker, attribution?.role].filter((part) => typeof part === "string");
  return [place, said.join(", ")].filter((part) => part !== "").join(" ");
}

function words({ text }: Note): string {
  return text.replace(/\s+/gu, " ").trim();
}
