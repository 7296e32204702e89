import { countWords } from "../../language/words.ts";
import type { Place, Problem } from "../../result.ts";

/** Something that stands in a document and is not read as its text. */
export interface SetAside {
  readonly text: string;
  readonly place: Place | null;
}

/** So many words of each part are quoted, and so many parts. */
const WORDS_QUOTED = 6;
const PARTS_QUOTED = 12;

/**
 * The note that says what was set aside, with its first words; null when nothing of it has words.
 * @param what names the parts, as the message's subject: "What surrounds the article"
 */
export function setAsideNote(code: string, what: string, parts: readonly SetAside[]): Problem | null {
  const filled = parts.filter((part) => countWords(part.text) > 0);
  const [first] = filled;
  if (first === undefined) return null;
  const words = filled.reduce((sum, part) => sum + countWords(part.text), 0);
  const quoted = [...new Set(filled.map((part) => beginning(part.text)))];
  const rest = quoted.length - PARTS_QUOTED;
  const more = rest > 0 ? ` and ${rest} more` : "";
  const list = quoted
    .slice(0, PARTS_QUOTED)
    .map((text) => `“${text}”`)
    .join(", ");
  return {
    code,
    severity: "note",
    message: `${what} was set aside (${words.toLocaleString("en-US")} ${words === 1 ? "word" : "words"}): ${list}${more}.`,
    place: first.place,
    hint: null,
  };
}

function beginning(text: string): string {
  const words = text.replace(/\s+/gu, " ").trim().split(" ");
  const few = words.slice(0, WORDS_QUOTED).join(" ").slice(0, 80);
  return words.length > WORDS_QUOTED || few.length === 80 ? `${few} …` : few;
}
