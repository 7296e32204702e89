import { leastOf, mostOf } from "./extent.ts";
import { markerOf } from "../plain-lines.ts";
import type { Vocabulary } from "./join-lines.ts";
import { joinLines } from "./join-lines.ts";
import type { PdfLine } from "./lines.ts";

/** Lines that belong together. */
export interface PdfParagraph {
  readonly text: string;
  readonly left: number;
  readonly size: number;
  readonly lines: number;
  /** Where the paragraph's first page begins a new one. */
  readonly page: number;
}

export interface PlacedLine extends PdfLine {
  readonly page: number;
}

/** The end of a sentence, not of an abbreviation like "E.O.". */
const ENDED = /(?<!\b\p{Lu})[.!?:;。！？]["'”’»)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;
/** Markers beyond those of plain text: bullets without a space, "a." before a capital. */
const MARKER = /^(?:[•●▪■◦]|[a-z]\.\s+\p{Lu}|o\s+\p{Lu})/u;

/** Puts lines together to paragraphs, by distance, indentation, size, length and what they say. */
export function paragraphsOf(lines: readonly PlacedLine[], vocabulary: Vocabulary): readonly PdfParagraph[] {
  const leading = usualLeading(lines);
  const runs: PlacedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const open = runs.at(-1);
    const before = lines[index - 1];
    if (
      open === undefined ||
      before === undefined ||
      begins(line, before, open, leading, columnAround(lines, index - 1))
    )
      runs.push([line]);
    else open.push(line);
  }
  return runs.map((run) => ({
    text: run.map((line) => line.text).reduce((before, next) => joinLines(before, next, vocabulary)),
    left: run[0]?.left ?? 0,
    size: mostOf(run, (line) => line.size),
    lines: run.length,
    page: run[0]?.page ?? 0,
  }));
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** True when a line begins a new paragraph. `column` is the one that the line before stands in. */
function begins(
  line: PlacedLine,
  before: PlacedLine,
  run: readonly PlacedLine[],
  leading: number,
  column: Column,
): boolean {
  if (differsInSize(line, before) || MARKER.test(line.text) || markerOf(line.text) !== null) return true;
  if (line.cells > 1 || before.cells > 1) return line.cells > 1 || !isBelowLastCell(line, before);
  const down = line.baseline - before.baseline;
  const goesOn = /^\p{Ll}/u.test(line.text);
  const deliberate = !goesOn && fits(line, before, column);
  if (line.page !== before.page || down < 0) return deliberate || (!goesOn && ENDED.test(before.text));
  if (down > leading * 1.35 && down > line.size * 1.45) return true;
  const [first] = run;
  const further = line.left - before.left > line.size * 0.9;
  const indented = further && run.length > 1 && ENDED.test(before.text) && !isMarked(first?.text ?? "");
  return indented || deliberate;
}

function isMarked(text: string): boolean {
  return MARKER.test(text) || markerOf(text) !== null;
}

/** Under a row of cells, only what stands under its last cell goes on with it ("FROM:  Ann Lee" and her office). */
function isBelowLastCell(line: PlacedLine, before: PlacedLine): boolean {
  return line.page === before.page && line.left >= before.lastCellLeft - line.size * 0.5;
}

/** Word processors fill lines: where the next line's first word had still fitted, somebody broke the line on purpose. */
function fits(line: PlacedLine, before: PlacedLine, column: Column): boolean {
  const [word = ""] = line.text.split(" ");
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  return before.right + (word.length + 1) * letter + line.size * 0.5 < column.right;
}

/** Letters of another size begin something new; a sign or two don't. */
function differsInSize(line: PdfLine, before: PdfLine): boolean {
  const tiny = Math.min(line.text.length, before.text.length) <= 2;
  return !tiny && Math.abs(line.size - before.size) > 0.08 * Math.max(line.size, before.size);
}

/** The edges of the text around a line, as its neighbours on the page show them. */
function columnAround(lines: readonly PlacedLine[], index: number): Column {
  const own = lines[index];
  const near = lines
    .slice(Math.max(0, index - 12), index + 13)
    .filter(
      (line) =>
        line.page === own?.page && own !== undefined && line.left < own.right && line.right > own.left,
    );
  return { left: leastOf(near, (line) => line.left), right: mostOf(near, (line) => line.right) };
}

/** The commonest distance between lines that follow each other. */
function usualLeading(lines: readonly PlacedLine[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || before.page !== line.page) continue;
    const down = Math.round((line.baseline - before.baseline) * 2) / 2;
    if (down > line.size * 0.8 && down < line.size * 3) counts.set(down, (counts.get(down) ?? 0) + 1);
  }
  const [commonest] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return commonest?.[0] ?? 14;
}
