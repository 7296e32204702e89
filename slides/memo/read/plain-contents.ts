import type { TextLine } from "./plain-lines.ts";
import type { TrimmedText } from "./plain-running-heads.ts";

/** "2.1. Terms . . . . . . . . . . . 4": dots or a wide gap lead to a page's number. */
const ENTRY = /(?:\.\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})$/u;
const HEADING =
  /^(?:table of )?contents$|^inhalt(?:sverzeichnis|sübersicht)?$|^table des matières$|^sommaire$|^índice$|^indice$|^sumário$|^inhoud(?:sopgave)?$|^оглавление$|^содержание$/iu;
/** Fewer lines are no table. */
const FEWEST = 3;

/** Takes a table of contents out of a text: slides have no pages to point at. */
export function trimContents(lines: readonly TextLine[]): TrimmedText {
  const entries = new Set(lines.filter((line) => ENTRY.test(line.text)));
  if (entries.size < FEWEST) return { lines, runningHeads: [] };
  const first = lines.findIndex((line) => entries.has(line));
  const above = lines.slice(0, first).findLast((line) => line.text !== "");
  if (above !== undefined && HEADING.test(above.text)) entries.add(above);
  return {
    lines: lines.map((line) => (entries.has(line) ? { ...line, text: "" } : line)),
    runningHeads: lines.filter((line) => entries.has(line)),
  };
}
