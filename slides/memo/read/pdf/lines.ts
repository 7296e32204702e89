import { leastOf, mostOf, usualSize } from "./extent.ts";
import type { PdfPage, PdfPiece } from "./pdf-js.ts";

/** A stretch of text on one baseline without a wide gap in it. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** How many stretches with wide gaps between them were put together; tabs stand for the gaps. */
  readonly cells: number;
  readonly lastCellLeft: number;
}

/** Gaps in parts of the letters' size: one that is a space, one that parts columns. */
const SPACE = 0.17;
const WIDE = 1.4;
/** A piece stands on a line when their baselines differ by less than this part of its size. */
const SAME_LINE = 0.35;
/** Raised digits: smaller than the line by this factor, and higher by no more than its size. */
const RAISED_SIZE = 0.8;
const RAISABLE = /^[\d,\s]+$/u;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The lines of a page, top to bottom, and left to right those on one baseline. */
export function linesOf(page: PdfPage): readonly PdfLine[] {
  const pieces = page.pieces.filter((piece) => !piece.turned && isInk(piece));
  const usual = usualSize(pieces);
  const isSmallNumber = (piece: PdfPiece): boolean =>
    piece.size < usual * RAISED_SIZE && RAISABLE.test(piece.text);
  const rows: PdfPiece[][] = [];
  const place = (piece: PdfPiece, among: readonly PdfPiece[][]): void => {
    const row = among.findLast((candidate) => candidate.some((member) => onOneLine(member, piece)));
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  };
  const ordered = pieces.toSorted((one, other) => one.baseline - other.baseline || one.left - other.left);
  for (const piece of ordered) if (!isSmallNumber(piece)) place(piece, rows.slice(-3));
  // Raised numbers come last, when the lines that they hang on are whole.
  for (const piece of ordered) if (isSmallNumber(piece)) place(piece, near(rows, piece));
  return rows
    .flatMap(segmentsOf)
    .toSorted((one, other) => one.baseline - other.baseline || one.left - other.left);
}

function near(rows: readonly PdfPiece[][], piece: PdfPiece): readonly PdfPiece[][] {
  return rows.filter((row) => Math.abs((row[0]?.baseline ?? 0) - piece.baseline) < piece.size * 2);
}

/** Puts stretches on one baseline together again, where they stand in no columns: the rows of a table or a header. */
export function joinRows(lines: readonly PdfLine[]): readonly PdfLine[] {
  const rows: PdfLine[] = [];
  for (const line of lines) {
    const before = rows.at(-1);
    const beside =
      before !== undefined &&
      Math.abs(line.baseline - before.baseline) < SAME_LINE * line.size &&
      line.left > before.right;
    if (!beside) rows.push(line);
    else {
      const size = Math.max(before.size, line.size);
      rows.splice(-1, 1, {
        ...before,
        text: `${before.text}\t${line.text}`,
        right: line.right,
        size,
        cells: before.cells + 1,
        lastCellLeft: line.left,
      });
    }
  }
  return rows;
}

function isInk(piece: PdfPiece): boolean {
  return piece.text.trim() !== "";
}

function onOneLine(member: PdfPiece, piece: PdfPiece): boolean {
  const apart = Math.abs(member.baseline - piece.baseline);
  if (apart < SAME_LINE * Math.min(member.size, piece.size)) return true;
  const [small, large] = member.size < piece.size ? [member, piece] : [piece, member];
  const raised = large.baseline - small.baseline;
  const touches = small.left < large.right + large.size && large.left < small.right + large.size;
  return (
    small.size < large.size * RAISED_SIZE &&
    raised > 0 &&
    raised < large.size * 0.7 &&
    touches &&
    /^[\d,\s]+$/u.test(small.text)
  );
}

/** Parts a row at its wide gaps. */
function segmentsOf(row: readonly PdfPiece[]): readonly PdfLine[] {
  const size = mostOf(row, (piece) => piece.size);
  const baseline = row.find((piece) => piece.size === size)?.baseline ?? 0;
  const segments: PdfPiece[][] = [];
  for (const piece of row.toSorted((one, other) => one.left - other.left)) {
    const open = segments.at(-1);
    const end = open === undefined ? 0 : mostOf(open, (member) => member.right);
    if (open === undefined || piece.left - end > WIDE * size) segments.push([piece]);
    else open.push(piece);
  }
  return segments.map((segment) => lineOf(segment, baseline, size));
}

function lineOf(segment: readonly PdfPiece[], baseline: number, rowSize: number): PdfLine {
  const size = mostOf(segment, (piece) => piece.size);
  const rightToLeft = segment.filter((piece) => piece.rightToLeft).length * 2 > segment.length;
  const ordered = rightToLeft ? segment.toReversed() : segment;
  let text = "";
  let before: PdfPiece | null = null;
  for (const piece of ordered) {
    const gap = before === null ? 0 : rightToLeft ? before.left - piece.right : piece.left - before.right;
    if (
      before !== null &&
      gap > SPACE * Math.min(size, rowSize) &&
      !/\s$/u.test(text) &&
      !/^\s/u.test(piece.text)
    )
      text += " ";
    text += isRaised(piece, baseline, size) ? raisedDigits(piece.text) : piece.text;
    before = piece;
  }
  return {
    text: cleaned(text),
    left: leastOf(segment, (piece) => piece.left),
    right: mostOf(segment, (piece) => piece.right),
    baseline,
    size,
    cells: 1,
    lastCellLeft: leastOf(segment, (piece) => piece.left),
  };
}

function isRaised(piece: PdfPiece, baseline: number, size: number): boolean {
  return (
    piece.size < size * RAISED_SIZE &&
    baseline - piece.baseline > size * 0.15 &&
    /^[\d,\s]+$/u.test(piece.text)
  );
}

function raisedDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => RAISED.charAt(Number(digit)));
}

/** Bullets of symbol fonts as what they look like; no controls. */
function cleaned(text: string): string {
  return text
    .replace(/[\uF0A0-\uF0FF\uF020-\uF07F]/gu, "•")
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
