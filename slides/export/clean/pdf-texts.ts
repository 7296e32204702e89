import { loadPdfJs } from "../../memo/read/pdf/pdf-js.ts";
import { failure, success, type Result } from "../../result.ts";
import type { FileTexts } from "./leaks.ts";

/** The part of PDF.js that tells what a file says. */
interface PdfDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly getMetadata: () => Promise<unknown>;
  readonly getOutline: () => Promise<unknown>;
  readonly getAttachments: () => Promise<unknown>;
  readonly getFieldObjects: () => Promise<unknown>;
  readonly getJSActions: () => Promise<unknown>;
  readonly getPageLabels: () => Promise<unknown>;
}

interface PdfPage {
  readonly getTextContent: (options: { readonly includeMarkedContent: boolean }) => Promise<unknown>;
  readonly getAnnotations: () => Promise<unknown>;
  readonly getStructTree: () => Promise<unknown>;
}

/** What a PDF says: its pages, their annotations and alternative texts, outline, metadata and fields. */
export async function pdfTexts(bytes: Uint8Array): Promise<Result<FileTexts>> {
  const { getDocument } = await loadPdfJs();
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const document = (await task.promise) as unknown as PdfDocument; // Reading needs less of it than proving.
    if ((await document.getAttachments()) !== null) return unproven("another file is attached to it");
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      texts.push(...pageLines(await page.getTextContent({ includeMarkedContent: true })));
      texts.push(...stringsIn(await page.getAnnotations()), ...stringsIn(await page.getStructTree()));
    }
    for (const part of [
      document.getMetadata(),
      document.getOutline(),
      document.getFieldObjects(),
      document.getJSActions(),
      document.getPageLabels(),
    ])
      texts.push(...stringsIn(await part));
    return success({ texts, own: ownWords(document.numPages) });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return unproven(error.message);
  } finally {
    await task.destroy();
  }
}

function unproven(why: string): ReturnType<typeof failure> {
  return failure("export/unproven", `It can't be proven that the PDF is free of speaker notes: ${why}.`);
}

/** Page numbers, and what Chromium and PDF.js write into every file. */
function ownWords(pages: number): ReadonlySet<string> {
  const numbers = Array.from({ length: pages + 1 }, (_, number) => String(number));
  return new Set([...numbers, ...OWN]);
}

const OWN = (
  "Skia PDF Chromium Lectern Mozilla HeadlessChrome Root Document Part Sect Div P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
  "Table TR TH TD THead TBody Figure BlockQuote Quote Span Link Note NonStruct Caption TOC TOCI Code Form Art " +
  "PDFFormatVersion IsLinearized IsAcroFormPresent IsXFAPresent IsCollectionPresent IsSignaturesPresent " +
  "XYZ Fit FitH D 1.7 1.4 1 7 4"
).split(" ");

function pageLines(content: unknown): readonly string[] {
  const items: unknown =
    typeof content === "object" && content !== null && "items" in content ? content.items : [];
  if (!Array.isArray(items)) return [];
  return items
    .map((item: unknown) => (hasText(item) ? item.str + (item.hasEOL === true ? "\n" : "") : ""))
    .join("")
    .split("\n");
}

function hasText(item: unknown): item is { readonly str: string; readonly hasEOL?: unknown } {
  return typeof item === "object" && item !== null && "str" in item && typeof item.str === "string";
}

/** Every text inside a value of PDF.js, at any depth; dates and fingerprints are no words and stand aside. */
function stringsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > 100) return [];
  if (value instanceof Map) return [...value.values()].flatMap((each) => stringsIn(each, depth + 1));
  return Object.entries(value)
    .filter(([name]) => !SPEECHLESS.has(name))
    .flatMap(([, each]) => stringsIn(each, depth + 1));
}

/** Fields of PDF.js that hold dates, ids and names of fonts. */
const SPEECHLESS = new Set([
  "CreationDate",
  "ModDate",
  "id",
  "fontName",
  "Producer",
  "Creator",
  "defaultAppearance",
]);
