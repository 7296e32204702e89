import { countWords } from "../../../language/words.ts";
import type { Problem, Result } from "../../../result.ts";
import { failure, success } from "../../../result.ts";
import type { DocumentParts } from "../../assemble.ts";
import type { Flow } from "../flow/flow.ts";
import { layFlow } from "../flow/lay-flow.ts";
import { setAsideNote } from "../set-aside-note.ts";
import { createTextBuilder } from "../text-builder.ts";
import { inReadingOrder } from "./columns.ts";
import { usualSize } from "./extent.ts";
import type { PdfNote } from "./footnotes.ts";
import { takeNotes } from "./footnotes.ts";
import { vocabularyOf } from "./join-lines.ts";
import { linesOf } from "./lines.ts";
import type { PlacedLine } from "./paragraphs.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { PdfText } from "./pdf-js.ts";
import { readPdfText } from "./pdf-js.ts";
import { trimPages } from "./running-heads.ts";
import { flowOfParagraphs, inlinesOf } from "./to-flow.ts";

/** Reads the text layer of a PDF; a scan without one is refused. */
export async function readPdf(bytes: Uint8Array): Promise<Result<DocumentParts>> {
  const read = await readPdfText(bytes);
  return read.ok ? partsOf(read.value) : read;
}

/** Turns the pieces of text on the pages into a document: lines, columns, notes, paragraphs, blocks. */
export function partsOf(pdf: PdfText): Result<DocumentParts> {
  const pages = trimPages(pdf.pages.map((page) => inReadingOrder(linesOf(page))));
  if (pages.every((page) => page.lines.length + page.runningHeads.length === 0))
    return scan(pdf.pages.length);
  const placed = pages.map((page, index) =>
    page.lines.map((line): PlacedLine => ({ ...line, page: index + 1 })),
  );
  const textSize = usualSize(placed.flat());
  const body: PlacedLine[] = [];
  const notes: PdfNote[] = [];
  for (const lines of placed) {
    const page = takeNotes(lines, textSize, notes.at(-1) ?? null);
    body.push(...page.body);
    for (const note of page.notes) addNote(note, notes);
  }
  const vocabulary = vocabularyOf([...body, ...notes.flatMap((note) => note.lines)].map((line) => line.text));
  const labels = new Set(notes.map((note) => note.label));
  const noteFlow = notes.map((note): Flow => {
    const flow = paragraphsOf(note.lines, vocabulary).map(({ text }): Flow => ({
      kind: "paragraph",
      inlines: inlinesOf(text, new Set()),
    }));
    return { kind: "footnote", label: note.label, flow };
  });
  const flow = [...flowOfParagraphs(paragraphsOf(body, vocabulary), textSize, labels), ...noteFlow];
  const builder = createTextBuilder("");
  const blocks = layFlow(flow, "keep-tabs", builder);
  if (blocks.length === 0) return scan(pdf.pages.length);
  const runningHeads = pages.flatMap((page) => page.runningHeads);
  return success({ ...builder.finish(), frontMatter: null, blocks, problems: problemsOf(pdf, runningHeads) });
}

/** A note that goes on over the page is one. */
function addNote(note: PdfNote, notes: PdfNote[]): void {
  const before = notes.at(-1);
  if (before !== undefined && before.label === note.label)
    notes.splice(-1, 1, { ...before, lines: [...before.lines, ...note.lines] });
  else notes.push(note);
}

function scan(pages: number): Result<never> {
  return failure(
    "read/scan",
    `The PDF has no text: its ${pages === 1 ? "page is a picture" : `${pages} pages are pictures`}, probably from a scanner.`,
    "Run text recognition (OCR) over it, with Acrobat, OCRmyPDF or the scanner's own program, and open the result.",
  );
}

function problemsOf(pdf: PdfText, runningHeads: readonly string[]): readonly Problem[] {
  const bare = (text: string): { readonly text: string; readonly place: null } => ({ text, place: null });
  const turned = pdf.pages.flatMap((page) =>
    page.pieces.filter((piece) => piece.turned).map((piece) => piece.text),
  );
  const problems = [
    setAsideNote(
      "read/running-heads",
      "What stands at the head and foot of the pages",
      runningHeads.map(bare),
    ),
    setAsideNote(
      "read/turned-text",
      "Text that runs up or down the pages",
      turned.length === 0 ? [] : [bare(turned.join(" "))],
    ),
    picturePages(pdf),
    missingTables(pdf.missingTables),
  ];
  return problems.filter((problem) => problem !== null);
}

function picturePages(pdf: PdfText): Problem | null {
  const empty = pdf.pages.flatMap((page, index) =>
    page.pieces.some((piece) => countWords(piece.text) > 0) ? [] : [index + 1],
  );
  if (empty.length === 0) return null;
  const shown = `${empty.slice(0, 20).join(", ")}${empty.length > 20 ? " …" : ""}`;
  return {
    code: "read/pages-without-text",
    severity: "warning",
    message: `${empty.length === 1 ? "Page" : "Pages"} ${shown} of ${pdf.pages.length} hold no text: they are empty or pictures.`,
    place: null,
    hint: "If something is to be read there, run text recognition (OCR) over the PDF first.",
  };
}

function missingTables(names: readonly string[]): Problem | null {
  if (names.length === 0) return null;
  return {
    code: "read/character-tables",
    severity: "warning",
    message: `The PDF writes some characters by tables that it does not contain (${[...new Set(names)].slice(0, 5).join(", ")}); they may be missing or wrong.`,
    place: null,
    hint: "Save the PDF with all fonts embedded, or open the document that it was made from.",
  };
}
