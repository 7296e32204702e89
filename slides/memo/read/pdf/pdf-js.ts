import type { Result } from "../../../result.ts";
import { failure, success } from "../../../result.ts";
import { LIMITS, tooComplex } from "../limits.ts";
import { damaged } from "../refusals.ts";

/** One piece of text on a page, in points from the page's upper left corner as it is shown. */
export interface PdfPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Distance of the baseline from the page's top. */
  readonly baseline: number;
  /** Height of the letters. */
  readonly size: number;
  readonly rightToLeft: boolean;
  /** Text that runs up or down the page. */
  readonly turned: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
}

export interface PdfText {
  readonly pages: readonly PdfPage[];
  /** Names of the character tables that the file relies on and that are not with us. */
  readonly missingTables: readonly string[];
}

/** The part of PDF.js that is used here. */
interface PdfJs {
  readonly getDocument: (options: object) => {
    readonly promise: Promise<PdfJsDocument>;
    readonly destroy: () => Promise<void>;
  };
}

interface PdfJsDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfJsPage>;
}

interface PdfJsPage {
  readonly getViewport: (options: { readonly scale: number }) => {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  readonly getTextContent: () => Promise<{ readonly items: readonly PdfJsItem[] }>;
  readonly cleanup: () => void;
}

interface PdfJsItem {
  readonly str?: string;
  readonly dir?: string;
  readonly width?: number;
  readonly transform?: readonly number[];
}

/** Gets the text of all pages out of a PDF. Runs no script, draws nothing, asks no network. */
export async function readPdfText(bytes: Uint8Array): Promise<Result<PdfText>> {
  pdfJs ??= loadPdfJs();
  const { getDocument } = await pdfJs;
  const missingTables: string[] = [];
  const task = getDocument({
    // PDF.js takes the bytes away from who gave them; the caller keeps its own.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
    cMapUrl: "none/",
    CMapReaderFactory: tableReader(missingTables),
  });
  try {
    const document = await task.promise;
    if (document.numPages > LIMITS.pdfPages) return tooComplex("pages", LIMITS.pdfPages);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await readPage(document, number);
      if (page.pieces.length > LIMITS.pdfPieces)
        return tooComplex("pieces of text on one page", LIMITS.pdfPieces);
      pages.push(page);
    }
    return success({ pages, missingTables });
  } catch (error) {
    return refusalFor(error);
  } finally {
    await task.destroy();
  }
}

let pdfJs: Promise<PdfJs> | null = null;

/**
 * Loads PDF.js when the first PDF is read. Inside a worker it takes the worker for its own and greets the page; so
 * the way to the page is out of its sight while it starts.
 */
export async function loadPdfJs(): Promise<PdfJs> {
  const scope = globalThis as { postMessage?: unknown; readonly window?: unknown };
  const { postMessage } = scope;
  const inWorker = typeof postMessage === "function" && scope.window === undefined;
  if (inWorker) scope.postMessage = undefined;
  try {
    // Its own types ask for a browser's.
    return (await import("unpdf/pdfjs")) as unknown as PdfJs;
  } finally {
    if (inWorker) scope.postMessage = postMessage;
  }
}

/** Pages that can't be read leave nothing; the caller tells of pages without text. */
async function readPage(document: PdfJsDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces: PdfPiece[] = [];
  for (const piece of items.flatMap((item) => pieceOf(item, viewport.transform))) {
    const before = pieces.at(-1);
    if (piece.text.trim() !== "" || before === undefined) pieces.push(piece);
    // PDF.js tells of a narrow space by a piece of its own.
    else if (Math.abs(before.baseline - piece.baseline) < before.size)
      pieces.splice(-1, 1, { ...before, text: `${before.text} ` });
  }
  page.cleanup();
  return { width: viewport.width, height: viewport.height, pieces };
}

function pieceOf(
  { str, dir, width, transform }: PdfJsItem,
  viewport: readonly number[],
): readonly PdfPiece[] {
  if (str === undefined || str === "" || transform === undefined) return [];
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiplied(viewport, transform);
  if (![a, b, c, d, x, y].every(Number.isFinite)) return [];
  const turned = Math.abs(b) > Math.abs(a);
  const size = Math.hypot(c, d);
  const length = width !== undefined && Number.isFinite(width) ? Math.abs(width) : 0;
  return [
    {
      text: str,
      left: x,
      right: x + (turned ? 0 : length),
      baseline: y,
      size,
      rightToLeft: dir === "rtl",
      turned,
    },
  ];
}

/** The product of two transformations [a b c d e f], as PDF writes them. */
function multiplied(outer: readonly number[], inner: readonly number[]): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A reader of character tables that has none and remembers which were asked for. */
function tableReader(
  missing: string[],
): new () => { readonly fetch: (request: { readonly name: string }) => Promise<never> } {
  return class {
    async fetch({ name }: { readonly name: string }): Promise<never> {
      missing.push(name);
      throw new Error(`There is no character table "${name}"`);
    }
  };
}

/** Whatever PDF.js throws is about the file: it is refused, not a bug of ours. */
function refusalFor(error: unknown): Result<never> {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return failure(
      "read/password",
      "The PDF is locked with a password.",
      "Open it with its password and save or print it without one.",
    );
  }
  return damaged("PDF", "its structure can't be read");
}
