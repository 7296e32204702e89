import { countWords } from "../language/words.ts";
import type { Block } from "./memo.ts";

/** "Source: Department of State, Central Files …": where a document or a figure comes from. */
const SOURCE =
  /^[[(*_]*(?:Sources?|Quellen?|Fuentes?|Fonte|Bron|Źródło|Источник|المصدر|出典|来源|來源)\s?[:：]\s*\S/u;
/** "Cited in …", "Printed in …": where it has been used, as archives note it above the document. */
const USED = /^[[(*_]*(?:Cited|Printed|Published|Reprinted|Quoted) in \p{Lu}/u;
/** "Department of Harbours, Ferry Files, 1910-1920 (Lot File 9), Box 3": the same without its label, at the very top. */
const SHELF =
  /^(?:[^.!?,]{2,90},\s){2}[^.!?]{0,260}[,(;]\s?(?:Box(?:es)?|Lot File|Record Group|RG|Folder|Bestand|[Cc]arton|[Ll]egajo|[Bb]usta|фонд|ф\.)\s\p{N}/u;
/** Archives write their notes above the document, among so many first blocks. */
const REACH = 6;
const MOST_WORDS = 80;

/**
 * Takes paragraphs that only say where something comes from for what they are: notes without a label, to be had when
 * somebody asks, and no statements.
 */
export function asSourceNotes(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== "paragraph") return block;
    const words = text.slice(block.start, block.end);
    const note =
      SOURCE.test(words) || (index < REACH && USED.test(words)) || (index === 0 && SHELF.test(words));
    const { start, end } = block;
    return note && countWords(words) <= MOST_WORDS
      ? { kind: "footnote", label: "", blocks: [block], start, end }
      : block;
  });
}
