import type { Problem, Result } from "../result.ts";
import { failure, success } from "../result.ts";
import { isWindows1252, withWindows1252Signs } from "./windows-1252.ts";

/**
 * WHATWG's decoder: the one global beyond ECMAScript that slides/ uses. Every engine has it with the same tables
 * (https://encoding.spec.whatwg.org/), and writing our own would only be worse.
 */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

export interface Decoded {
  /** Without byte order mark, with LF line ends. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** How many of a text's first bytes are looked at to tell UTF-16 without a mark, and binary files, from text. */
const SAMPLE = 4096;

/** The largest document read, bytes. A book has one million; what is larger is not a memo. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Decodes a document: UTF-8 or UTF-16, with or without a mark; else what it declares; else Windows-1252 if the bytes
 * look like it. Bytes that are valid UTF-8 are UTF-8, whatever the document says: no other text looks like it.
 * @param declared the encoding that the document names (a page's charset, a mail's part), or null
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Result<Decoded> {
  if (bytes.length > LARGEST) return tooLarge(bytes.length);
  const encoding = encodingOf(bytes);
  if (encoding === null) return binary();
  const named = declared === null || encoding !== "utf-8" ? null : decodeAs(declared, bytes);
  const stateful = declared !== null && /^(?:iso-2022|hz-)/iu.test(declared.trim());
  const text = stateful && named !== null ? named : decodeAs(encoding, bytes);
  if (text !== null) return finish(text, wronglyDeclared(declared, encoding, bytes));
  if (named !== null) return finish(named, []);
  if (encoding !== "utf-8" || !looksLikeWindows1252(bytes)) return unknownEncoding(bytes);
  const problem: Problem = {
    code: "read/not-utf-8",
    severity: "warning",
    message: "The text is neither UTF-8 nor UTF-16; it was read as Windows-1252.",
    place: null,
    hint: "Look at the accents and the quotation marks; if they are wrong, save the file as UTF-8.",
  };
  return finish(decodeAs("windows-1252", bytes) ?? "", [problem]);
}

/** A note when a document names an encoding that its bytes contradict. */
function wronglyDeclared(declared: string | null, encoding: string, bytes: Uint8Array): readonly Problem[] {
  if (declared === null || encoding !== "utf-8" || /^\s*(?:utf-?8|unicode-1-1-utf-8)\s*$/iu.test(declared))
    return [];
  if (/^\s*iso-2022|^\s*hz-/iu.test(declared) || bytes.every((byte) => byte < 0x80)) return [];
  return [
    {
      code: "read/wrong-charset",
      severity: "note",
      message: `The document says that it is ${declared.trim().slice(0, 40)}, but its bytes are UTF-8; it was read as UTF-8.`,
      place: null,
      hint: null,
    },
  ];
}

function finish(text: string, problems: readonly Problem[]): Result<Decoded> {
  const unix = text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  if (unix.trim() === "")
    return failure("read/empty", "The document is empty.", "Choose a document with text in it.");
  if (unix.includes("\0")) return binary();
  return success({ text: unix, problems });
}

/** Null when there is no such encoding, or when the bytes are not valid in it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
    return isWindows1252(encoding) ? withWindows1252Signs(text) : text;
  } catch (error) {
    // A label nobody knows is a RangeError, bytes that are not valid a TypeError.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Null for bytes that are no text. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const evenZeros = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const oddZeros = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (evenZeros + oddZeros === 0) return sample.some(isControl) ? null : "utf-8";
  const half = sample.length / 2;
  if (oddZeros > half * 0.4 && evenZeros === 0) return "utf-16le";
  if (evenZeros > half * 0.4 && oddZeros === 0) return "utf-16be";
  return null;
}

/** Control characters that no text file has: all below space but tab, line feed, form feed, carriage return, escape. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
}

/** Western text has few high bytes, and they are letters or typographic marks; other encodings have many or odd ones. */
function looksLikeWindows1252(bytes: Uint8Array): boolean {
  const high = bytes.filter((byte) => byte >= 0x80);
  const letters = high.filter((byte) => byte >= 0xc0 || MARKS_1252.has(byte));
  return high.length < bytes.length * 0.2 && letters.length >= high.length * 0.95;
}

/** … ‘ ’ “ ” • – — Œ œ nbsp ¡ £ § © « ° · » ¿ and their like, by their Windows-1252 bytes. */
const MARKS_1252: ReadonlySet<number> = new Set([
  0x80, 0x84, 0x85, 0x8b, 0x8c, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0x9c, 0xa0, 0xa1, 0xa3,
  0xa7, 0xa9, 0xaa, 0xab, 0xae, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb7, 0xba, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf,
]);

function binary(): Result<never> {
  return failure(
    "read/binary-file",
    "The file holds no text: it is a picture, a program or a format that Lectern does not read.",
    "Choose a Markdown or plain text memo.",
  );
}

function unknownEncoding(bytes: Uint8Array): Result<never> {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  return failure(
    "read/unknown-encoding",
    `The text is neither UTF-8 nor UTF-16 (byte ${at + 1} is 0x${(bytes[at] ?? 0).toString(16).toUpperCase()}).`,
    "Save the file as UTF-8 and open it again.",
  );
}

function tooLarge(size: number): Result<never> {
  const megabytes = (size / 1024 / 1024).toFixed(0);
  return failure(
    "read/too-large",
    `The document has ${megabytes} MB; Lectern reads at most 64 MB.`,
    "Split the document, or take the pictures out of it.",
  );
}
