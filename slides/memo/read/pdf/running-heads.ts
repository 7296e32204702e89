import type { PdfLine } from "./lines.ts";

/** Lines of one page, with what was taken out of them. */
export interface TrimmedPage {
  readonly lines: readonly PdfLine[];
  readonly runningHeads: readonly string[];
}

/** So many lines at the top and at the bottom of a page are looked at. */
const REACH = 3;
/** Running heads are so far from the text, in heights of the letters. */
const APART = 1.6;
const PAGE_NUMBER =
  /^(?:[-–—[(]?\s*(?:page|seite|p\.?|стр\.?|página|pagina)?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*(?:(?:of|von|sur|de|di|из|\/)\s*\d{1,4})?\s*[-–—\])]?|第?\s*\d{1,4}\s*页|\d{1,4}\s*ページ)$/iu;

/** Takes page numbers, and what stands at the head or foot of most pages, out of the pages. */
export function trimPages(pages: readonly (readonly PdfLine[])[]): readonly TrimmedPage[] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const shape of new Set(edgesOf(lines).map((line) => shapeOf(line.text))))
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(pages.length / 2));
  return pages.map((lines) => {
    const repeated = (line: PdfLine): boolean =>
      (counts.get(shapeOf(line.text)) ?? 0) >= enough || (pages.length > 1 && PAGE_NUMBER.test(line.text));
    const down = lines.toSorted((one, other) => one.baseline - other.baseline);
    const edges = new Set([...standApart(down, repeated), ...standApart(down.toReversed(), repeated)]);
    return {
      lines: lines.filter((line) => !edges.has(line)),
      runningHeads: [...edges].map((line) => line.text),
    };
  });
}

/** The repeated lines at the beginning, if white space parts them from what follows: text stands close to text. */
function standApart(lines: readonly PdfLine[], repeated: (line: PdfLine) => boolean): readonly PdfLine[] {
  const first = lines.findIndex((line) => !repeated(line));
  const most = Math.min(first === -1 ? lines.length - 1 : first, REACH * 2);
  for (let count = most; count > 0; count -= 1) {
    const [last, next] = [lines[count - 1], lines[count]];
    if (last === undefined || next === undefined) continue;
    if (Math.abs(next.baseline - last.baseline) > APART * Math.max(last.size, next.size))
      return lines.slice(0, count);
  }
  return [];
}

/** The lines nearest to a page's upper and lower edge; a page of few lines has no running heads among them. */
function edgesOf(lines: readonly PdfLine[]): readonly PdfLine[] {
  const sorted = lines.toSorted((one, other) => one.baseline - other.baseline);
  const [top, bottom] = [baselines(sorted).slice(0, REACH), baselines(sorted).slice(-REACH)];
  return sorted.filter((line) => top.includes(line.baseline) || bottom.includes(line.baseline));
}

function baselines(lines: readonly PdfLine[]): readonly number[] {
  return [...new Set(lines.map((line) => line.baseline))];
}

/** A line with its numbers made alike, so that "Page 3 of 9" is the same on every page. */
function shapeOf(text: string): string {
  return text.toLowerCase().replace(/\d+/gu, "#").replace(/\s+/gu, " ");
}
