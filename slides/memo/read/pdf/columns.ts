import { leastOf, mostOf } from "./extent.ts";
import type { PdfLine } from "./lines.ts";
import { joinRows } from "./lines.ts";

/** So many lines on both sides make columns; fewer are a table or a header. */
const FEWEST_LINES = 5;
/** A gutter may be crossed by this share of the lines: titles, pictures' captions. */
const MOST_CROSSED = 0.25;
/** A column's lines fill it to this part; a table's cells seldom do. */
const FILLED = 0.6;
/** A column is at least this part of the text's width. */
const NARROWEST = 0.22;

/** Lines in reading order: down the first column, then down the second; lines over both part the page into bands. */
export function inReadingOrder(lines: readonly PdfLine[]): readonly PdfLine[] {
  const gutter = findGutter(lines);
  if (gutter === null) return joinRows(lines);
  const bands: { readonly left: PdfLine[]; readonly right: PdfLine[]; readonly across: PdfLine[] }[] = [];
  for (const line of lines.toSorted((one, other) => one.baseline - other.baseline)) {
    let band = bands.at(-1);
    const side = line.right <= gutter ? "left" : line.left >= gutter ? "right" : "across";
    if (
      band === undefined ||
      (side === "across" && band.left.length + band.right.length > 0) ||
      (side !== "across" && band.across.length > 0)
    ) {
      band = { left: [], right: [], across: [] };
      bands.push(band);
    }
    band[side].push(line);
  }
  return bands.flatMap((band) => [
    ...joinRows(band.across),
    ...inReadingOrder(band.left),
    ...inReadingOrder(band.right),
  ]);
}

/** Where columns part, as a distance from the page's left edge; null where there are none. */
function findGutter(lines: readonly PdfLine[]): number | null {
  if (lines.length < FEWEST_LINES * 2) return null;
  const left = leastOf(lines, (line) => line.left);
  const right = mostOf(lines, (line) => line.right);
  const width = right - left;
  let best: { readonly at: number; readonly crossed: number } | null = null;
  for (let at = left + width * NARROWEST; at <= right - width * NARROWEST; at += width / 200) {
    const crossed = lines.filter((line) => line.left < at && line.right > at).length;
    if (crossed > lines.length * MOST_CROSSED || (best !== null && crossed >= best.crossed)) continue;
    const before = lines.filter((line) => line.right <= at);
    const behind = lines.filter((line) => line.left >= at);
    if (isColumn(before) && isColumn(behind)) best = { at, crossed };
  }
  return best?.at ?? null;
}

function isColumn(lines: readonly PdfLine[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const width = mostOf(lines, (line) => line.right) - leastOf(lines, (line) => line.left);
  const filled = lines.filter((line) => line.right - line.left >= width * FILLED);
  return filled.length >= lines.length * 0.6;
}
