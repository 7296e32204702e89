import type { Paragraph } from "mdast";
import type { Flow, FlowCell, Inline } from "./flow/flow.ts";
import { textInline } from "./flow/flow.ts";
import type { MarkdownSource } from "./markdown-html.ts";
import { inlinesOf } from "./markdown-inlines.ts";
import { parseMarkdown } from "./markdown-tree.ts";

/** "+-----+=====+": between two rows; of equals signs below the header. */
const BORDER = /^\+(?:[-=:]+\+){2,}\s*$/u;
const BELOW_HEADER = /^\+[:=]/u;
const BAR = /(?<!\\)\|/gu;
const REFERENCE = /\[\^[^\]\s]{1,40}\]/gu;

/** "**Metric **": Pandoc's writer left such spaces inside, and CommonMark then takes the signs for text. */
const SPACE_INSIDE =
  /(?<=^|[\s(])(?<signs>\*{1,2})(?=[^\s*])(?<words>[^*]*\S)(?<space>\s)\k<signs>(?=$|[\s.,;:)])/gu;

/** A line of a cell, without the spaces around it, and where it begins in the source. */
interface CellLine {
  readonly text: string;
  readonly at: number;
}

type Row = readonly (readonly CellLine[])[];

/**
 * A table drawn with "+---+" and "|", as Pandoc writes those whose cells take several lines; null for any other
 * paragraph. CommonMark has no such table, and takes it for a paragraph full of signs.
 */
export function gridTable({ position }: Paragraph, source: MarkdownSource): Flow | null {
  const start = position?.start.offset ?? 0;
  const text = source.text.slice(start, position?.end.offset);
  if (!/^[+|]/u.test(text) || !text.includes("+")) return null;
  const lines = Array.from(text.matchAll(/[^\n]+/gu), (match) => ({
    text: match[0].trimEnd(),
    at: start + match.index,
  }));
  const border = lines.find((line) => BORDER.test(line.text));
  if (border === undefined) return null;
  const columns = border.text.split("+").length - 2;
  const rows: Row[] = [];
  let header = 0;
  let open: (readonly CellLine[])[] = [];
  const close = (): void => {
    if (open.length > 0) rows.push(rowOf(open, columns));
    open = [];
  };
  for (const line of lines) {
    if (BORDER.test(line.text)) {
      close();
      if (BELOW_HEADER.test(line.text)) header = rows.length;
    } else {
      const cells = cellsIn(line, columns);
      if (cells === null) return null;
      open.push(cells);
    }
  }
  close();
  const cellsOf = (row: Row): readonly FlowCell[] => row.map((cell) => inlinesIn(cell, source));
  const [first, ...rest] = rows.map(cellsOf);
  if (first === undefined) return null;
  return header === 1
    ? { kind: "table", header: first, rows: rest }
    : { kind: "table", header: null, rows: [first, ...rest] };
}

/** One line of each cell; null for a line that has more or fewer of them than the table has columns. */
function cellsIn({ text, at }: CellLine, columns: number): readonly CellLine[] | null {
  const bars = Array.from(text.matchAll(BAR), ({ index }) => index);
  if (bars[0] !== 0 || bars.length !== columns + 1 || bars.at(-1) !== text.length - 1) return null;
  return bars.slice(1).map((end, index) => {
    const from = (bars[index] ?? 0) + 1;
    const inside = text.slice(from, end);
    return { text: inside.trim(), at: at + from + (inside.length - inside.trimStart().length) };
  });
}

function rowOf(lines: readonly (readonly CellLine[])[], columns: number): Row {
  return Array.from({ length: columns }, (_, column) =>
    lines.flatMap((cells) => cells[column] ?? []).filter(({ text }) => text !== ""),
  );
}

/** A cell's words: its lines are read together, since what is strong may go on from one to the next. */
function inlinesIn(lines: readonly CellLine[], source: MarkdownSource): FlowCell {
  const joined = lines.map((line) => line.text).join("\n");
  const text = joined.replaceAll(SPACE_INSIDE, "$<signs>$<words>$<signs>$<space>"); // as long as before
  const notes = (text.match(REFERENCE) ?? []).map((reference) => `\n\n${reference}: note`);
  const [paragraph, ...others] = parseMarkdown(text + notes.join("")).children.filter(
    ({ type }) => type !== "footnoteDefinition",
  );
  // A cell that is a list or code by its signs keeps them.
  if (paragraph?.type !== "paragraph" || others.length > 0)
    return lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [textInline(" ")]),
      textInline(line.text, line.at),
    ]);
  const cell = { text, unseen: source.unseen };
  return inlinesOf(paragraph.children, cell).flatMap((inline) => inSource(inline, lines));
}

/** What was found in a cell's joined lines, with its places in the document. */
function inSource(inline: Inline, lines: readonly CellLine[]): readonly Inline[] {
  if (inline.kind === "marked")
    return [{ ...inline, inlines: inline.inlines.flatMap((inner) => inSource(inner, lines)) }];
  if (inline.kind !== "text" || inline.at === null) return [inline];
  let at = inline.at;
  return inline.text.split("\n").flatMap((text, index) => {
    const placed = text === "" ? [] : [textInline(text, placeOf(at, lines))];
    at += text.length + 1;
    return index === 0 ? placed : [textInline(" "), ...placed];
  });
}

/** Where in the document a place of the joined lines stands. */
function placeOf(at: number, lines: readonly CellLine[]): number | null {
  let start = 0;
  for (const line of lines) {
    if (at <= start + line.text.length) return line.at + at - start;
    start += line.text.length + 1;
  }
  return null;
}
