import { spawnSync } from "node:child_process";
import { getDocumentProxy } from "unpdf";
import { runsOfSlide } from "../../../slides/deck/slide-runs.ts";
import type { PlannedHandout } from "../../../slides/handout/plan-handout.ts";
import type { Sheet } from "../../../slides/handout/sheet.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";

/** Reads a finished PDF as another program does (pdf.js) and says what of the planned pages it does not give back. */
export async function checkExtracted(
  bytes: Uint8Array,
  { sheets }: PlannedHandout,
  source: HandoutSource,
): Promise<readonly string[]> {
  const isRightToLeft = source.deck.direction === "rtl";
  const pages = isRightToLeft ? popplerTexts(bytes) : await pageTexts(bytes);
  if (pages.length !== sheets.length)
    return [`${sheets.length} pages were planned and ${pages.length} printed`];
  return sheets.flatMap((sheet, at) => {
    const page = letters(pages[at] ?? "");
    if (page === "") return [`page ${sheet.page} is blank`];
    const wrong = wrongNumber(sheet, pages[at] ?? "", sheets);
    const missing = isRightToLeft ? missingWords(sheet, page, source) : missingOn(sheet, page, source);
    return [...wrong, ...missing];
  });
}

/**
 * Without numbered copies the pages are numbered through; told by the PDF's own order, not by the plan's numbers. `page`
 * has its spaces: the file's hash may end with a digit before the number.
 */
function wrongNumber(sheet: Sheet, page: string, sheets: readonly Sheet[]): readonly string[] {
  if (sheet.furniture === null || sheet.furniture.footMiddle !== "") return [];
  const at = sheets.indexOf(sheet) + 1;
  const foot = new RegExp(`(?<!\\d)${at}\\D+${sheets.length}(?!\\d)`, "u");
  const hasCopies = sheets.some(({ furniture }) => (furniture?.footMiddle ?? "") !== "");
  return hasCopies || foot.test(page) ? [] : [`page ${at} of ${sheets.length} does not say so`];
}

/** The text of each page in the order in which it is drawn. */
async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(bytes.slice());
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  await pdf.loadingTask.destroy();
  return pages;
}

/**
 * The text of each page as poppler reads it: it puts words that run from right to left back into their order, which
 * PDF.js does not where each letter is placed by itself.
 */
function popplerTexts(bytes: Uint8Array): readonly string[] {
  const { stdout } = spawnSync("pdftotext", ["-enc", "UTF-8", "-", "-"], {
    input: bytes,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return stdout.split("\f").slice(0, -1);
}

/** The words of a page that it does not hold; among mixed directions programs don't agree on their order. */
function missingWords(sheet: Sheet, page: string, source: HandoutSource): readonly string[] {
  const found = withoutLamAlef(page);
  const wanted = textsOf(sheet, source).flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u));
  return wanted
    .filter((word) => !found.includes(withoutLamAlef(word)))
    .map((word) => `page ${sheet.page}: not there: "${word}"`);
}

/** Letters but those of the lam-alef ligature: poppler gives one glyph's two letters back in the wrong order. */
function withoutLamAlef(text: string): string {
  return letters(text).replaceAll(/[لاأإآ]/gu, "");
}

/** The planned texts of a page that it does not hold in their order. */
function missingOn(sheet: Sheet, page: string, source: HandoutSource): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const text of textsOf(sheet, source)) {
    const wanted = letters(text);
    const at = page.indexOf(wanted, from);
    if (at < 0) found.push(`page ${sheet.page}: not there, or not in its place: "${text.slice(0, 80)}"`);
    else from = at + wanted.length;
  }
  return found;
}

function textsOf({ parts, furniture }: Sheet, { deck }: HandoutSource): readonly string[] {
  const texts = parts.flatMap((part): readonly string[] => {
    switch (part.kind) {
      case "slide":
        return slideTexts(deck.slides[part.index]);
      case "caption":
        return [part.text];
      case "ruled":
        return [];
      case "flow":
        return part.fragments.flatMap(({ block, from, to }) =>
          block.cells.flatMap((cell) =>
            cell.lines.slice(from, to).map((line) => line.runs.map((each) => each.text).join("")),
          ),
        );
    }
  });
  if (furniture === null) return texts;
  return [furniture.headStart, furniture.headEnd, ...texts, furniture.footStart, furniture.footEnd];
}

/** A slide's headline, then its words in order; markers, marks and the speaker stand between them. */
function slideTexts(slide: HandoutSource["deck"]["slides"][number] | undefined): readonly string[] {
  if (slide === undefined) return [];
  return runsOfSlide({ ...slide, marks: null })
    .filter((each) => each.start !== null && each.text.length > 3)
    .slice(0, slide.body.kind === "items" ? markersFrom(slide) : undefined)
    .map((each) => each.text);
}

/** Markers come last among a slide's runs, out of their order. */
function markersFrom(slide: HandoutSource["deck"]["slides"][number]): number | undefined {
  if (slide.body.kind !== "items") return undefined;
  const markers = slide.body.items.filter(
    ({ marker, markerStart }) => markerStart !== null && (marker ?? "").length > 3,
  );
  return markers.length === 0 ? undefined : -markers.length;
}

/** Letters and digits alone, in one form: what programs that read PDFs agree on. */
function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
