import type { Result } from "../../result.ts";
import { failure } from "../../result.ts";

const MEBIBYTE = 1024 * 1024;

/**
 * What a document may weigh. A memo keeps far below all of these; what breaks one is a mistake or an attack, and
 * reading it would stop the machine. Every reader refuses such a document by name.
 */
export const LIMITS = {
  /** Parts of a zip file. Word writes about twenty and one for each picture. */
  zipEntries: 10_000,
  /** Bytes of all parts that are unpacked together; a book's text has two million. */
  unpackedBytes: 64 * MEBIBYTE,
  /** Unpacked to packed bytes of one part. Text packs ten to one, very repetitive XML a hundred to one. */
  expansion: 400,
  /** Below so many bytes a part's expansion does no harm, however great. */
  expansionFrom: MEBIBYTE,
  /** Elements within elements. Browsers stop at 512 too. */
  nesting: 512,
  /** Elements and texts of one page; a book of a thousand pages has a hundred thousand. */
  nodes: 300_000,
  /** Elements of one part of a zip file; word processors write thirty for each paragraph. */
  xmlElements: 2_000_000,
  /** Attributes of one element: parsers compare each with all before it. */
  attributes: 2_000,
  /** Characters of Markdown; above that its parser takes minutes, and no memo is a thousand pages long. */
  markdownCharacters: 8 * MEBIBYTE,
  /** Block quotes, lists and brackets in one another in Markdown. */
  markdownNesting: 100,
  /** Signs of Markdown in one paragraph or table, bars apart; its parser's time grows with their square. */
  markdownSigns: 5_000,
  /** Bars between a table's cells; they are looked at less often. */
  markdownBars: 20_000,
  /** Characters behind a bracket that is not closed, for the same reason. */
  markdownBracket: 30_000,
  /** Footnotes of a Markdown document, for the same reason. */
  markdownNotes: 2_000,
  /** Parts of a mail within parts. */
  mailNesting: 50,
  /** Bytes of a mail's headers. */
  mailHeaderBytes: MEBIBYTE,
  /** Pages of a PDF. */
  pdfPages: 3_000,
  /** Pieces of text on one page of a PDF; a dense page of a newspaper has ten thousand. */
  pdfPieces: 100_000,
  /** Seconds of work for any document, and for each megabyte of it; real ones need a tenth of that. */
  readingSeconds: 15,
  readingSecondsPerMegabyte: 3,
  /** Cells of a table, those that merged and repeated cells stand for included. */
  cells: 100_000,
} as const;

/** A document that is nested more deeply than anybody writes. */
export function tooDeep(): Result<never> {
  return failure(
    "read/too-deep",
    `The document's parts are nested more than ${LIMITS.nesting} deep.`,
    "Copy its text into a new document.",
  );
}

/** A document of more parts than anybody writes. */
export function tooComplex(what: string, most: number): Result<never> {
  return failure(
    "read/too-complex",
    `The document has more than ${most.toLocaleString("en-US")} ${what}.`,
    "Split it, or copy its text into a new document.",
  );
}

/** Seconds of work after which a document of so many bytes is given up. */
export function mostReadingSeconds(bytes: number): number {
  return Math.ceil(LIMITS.readingSeconds + (bytes / MEBIBYTE) * LIMITS.readingSecondsPerMegabyte);
}

/** A document that would keep the machine busy without end, or eat up its memory. */
export function tooMuchWork(): Result<never> {
  return failure(
    "read/too-much-work",
    "Reading the document takes far more time or memory than any memo of its size; it is damaged, or made to stop a machine.",
    "Open it with another program and save it anew, or copy its text into a new document.",
  );
}
