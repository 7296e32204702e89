import type { TextLine } from "./plain-lines.ts";

/** A text's lines without what stands at the head and foot of its pages. */
export interface TrimmedText {
  /** A line that was taken out is left blank: it parts what stands around it. */
  readonly lines: readonly TextLine[];
  readonly runningHeads: readonly TextLine[];
}

/** "- 3 -", "Page 3 of 9", "## Page 3", "Seite 3": nothing but a page's number. */
const ONLY_NUMBER =
  /^[^\p{L}\p{N}]*(?:(?:page|pg\.?|p\.|seite|s\.|página|pagina|стр\.?|страница|strona|صفحة|第)\s*)?(?<number>\d{1,4})(?:\s*(?:of|von|sur|de|di|из|z|\/)\s*\d{1,4})?\s*(?:页|頁|ページ)?[^\p{L}\p{N}]*$/iu;
/** "Nottingham   Expires January 23, 2020   [Page 3]": the number at the end of the line. */
const ENDS_WITH_NUMBER = /\[?\b(?:Page|Seite|Página|Pagina|Стр\.?)\s+(?<number>\d{1,4})\]?$/u;

/** Fewer pages don't tell their numbers from other ones. */
const FEWEST_PAGES = 3;
/** A page has so many lines at least, on average; numbers that follow closer are those of a list. */
const FEWEST_LINES = 12;
/** So many lines with words next to a page's number may be repeated on each page. */
const REACH = 2;

/**
 * Takes page numbers out of a text that was laid out in pages, and the lines beside them that are the same on most
 * pages. Numbers count up by one from page to page; without such numbers there are no pages.
 */
export function trimText(lines: readonly TextLine[]): TrimmedText {
  const inked = lines.filter((line) => line.text !== "");
  const numbers = pageNumbers(inked);
  if (numbers.length < FEWEST_PAGES) return { lines, runningHeads: [] };
  const heads = new Set(numbers.flatMap((at) => inked.slice(at, at + 1)));
  const alone = standingAlone(lines);
  const beside = [-1, ...numbers].map((at) =>
    [...inked.slice(Math.max(0, at - REACH), Math.max(0, at)), ...inked.slice(at + 1, at + 1 + REACH)].filter(
      (line) => alone.has(line),
    ),
  );
  const counts = new Map<string, number>();
  for (const near of beside)
    for (const shape of new Set(near.map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const enough = Math.max(FEWEST_PAGES, Math.ceil(numbers.length / 2));
  for (const line of beside.flat()) if ((counts.get(shapeOf(line)) ?? 0) >= enough) heads.add(line);
  return {
    lines: lines.map((line) => (heads.has(line) ? { ...line, text: "" } : line)),
    runningHeads: inked.filter((line) => heads.has(line)),
  };
}

/** The lines with blank ones around them. */
function standingAlone(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const isBlank = (line: TextLine | undefined): boolean => line === undefined || line.text === "";
  return new Set(lines.filter((_, at) => isBlank(lines[at - 1]) && isBlank(lines[at + 1])));
}

/** A line with a page's number, and the pages before it. */
interface Page {
  readonly at: number;
  readonly before: Page | null;
  readonly count: number;
}

/** Indices of the lines that number pages: the longest row that counts up by one, and only if pages are long enough. */
function pageNumbers(inked: readonly TextLine[]): readonly number[] {
  const rows = new Map<number, Page>();
  let longest: Page | null = null;
  for (const [at, line] of inked.entries()) {
    const number = numberIn(line.text);
    if (number === null) continue;
    const before = rows.get(number - 1) ?? null;
    const page: Page = { at, before, count: (before?.count ?? 0) + 1 };
    if (page.count > (rows.get(number)?.count ?? 0)) rows.set(number, page);
    if (page.count > (longest?.count ?? 0)) longest = page;
  }
  const pages: number[] = [];
  for (let page: Page | null = longest; page !== null; page = page.before) pages.push(page.at);
  const lines = (pages[0] ?? 0) - (pages.at(-1) ?? 0);
  return lines >= FEWEST_LINES * (pages.length - 1) ? pages.toReversed() : [];
}

function numberIn(text: string): number | null {
  const groups = (ONLY_NUMBER.exec(text) ?? ENDS_WITH_NUMBER.exec(text))?.groups;
  return groups === undefined ? null : Number(groups["number"]);
}

/** What a line says but for numbers, which change from page to page, and spaces. */
function shapeOf({ text }: TextLine): string {
  return text.replace(/\d+/gu, "#").replace(/\s+/gu, " ");
}
