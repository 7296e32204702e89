import { countWords } from "../../language/words.ts";
import type { TextLine } from "./plain-lines.ts";

/** Share of a text's lines that are set in from the margin where its headings stand at it. */
const SET_IN = 0.6;
const FEWEST_LINES = 20;
const MOST_WORDS = 12;
const NUMBER = /^(?<number>\d{1,2}(?:\.\d{1,2})*|[A-Z](?:\.\d{1,2})*)\.?\s+\S/u;
/** A column's width of spaces within a line: fields of a letterhead, no heading. */
const GAP = /\S\s{3,}\S/u;

/** True for a text whose paragraphs are set in, so that its headings stand out at the margin. */
export function isOutdented(lines: readonly TextLine[]): boolean {
  const inked = lines.filter((line) => line.text !== "");
  return (
    inked.length >= FEWEST_LINES && inked.filter((line) => line.indent >= 2).length >= inked.length * SET_IN
  );
}

/** The level of a line that stands alone at the margin of such a text, or null: one more for each figure of "1.2". */
export function outdentedLevel({ text, indent }: TextLine): number | null {
  const words = countWords(text);
  if (indent > 0 || words === 0 || words > MOST_WORDS || /[.,;:]$/u.test(text) || GAP.test(text)) return null;
  if (!/^[\p{Lu}\p{Lo}\p{N}"“«„]/u.test(text)) return null;
  const number = NUMBER.exec(text)?.groups?.["number"];
  return number === undefined ? 2 : 1 + number.split(".").length;
}
