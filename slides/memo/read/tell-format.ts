import { beginsWith, latin } from "./bytes.ts";
import type { Format } from "./formats.ts";

/** A format as its file's first bytes, or its name, give it away. */
interface Signature {
  readonly format: Format;
  /** Tried on the bytes; the text is their beginning, one character for each byte. */
  readonly matches: (bytes: Uint8Array, beginning: string, name: string) => boolean;
}

/** So many bytes are looked at. */
const BEGINNING = 4096;

const HTML_START =
  /^(?:\s|<!--[\s\S]*?-->)*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/iu;
/** Pieces of pages, as WHATWG's sniffing knows them (https://mimesniff.spec.whatwg.org/); Markdown may begin so too. */
const HTML_PIECE =
  /^(?:\s|<!--[\s\S]*?-->)*<(?:head|title|body|meta|script|style|table|div|h1|p|article|section|main|center|font)[\s>]/iu;
/** The lines at a mail's beginning: "Name: value", with lines that go on indented. */
const MAIL_HEADERS = /^(?:From [^\n]*\n)?(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/u;
/** Headers that only mail programs write; people write From and To themselves. */
const MAIL_SIGN =
  /^(?:mime-version|message-id|received|return-path|delivered-to|content-type|content-transfer-encoding|x-mailer|x-[a-z-]+|dkim-signature|thread-topic):/imu;

const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/iu;
const TEXT_NAME = /\.(?:txt|text|rst|asc|log|tex|csv)$/iu;
const HTML_NAME = /\.x?html?$/iu;

/** The first that matches counts: bytes first, then names. */
const SIGNATURES: readonly Signature[] = [
  { format: "pdf", matches: (_bytes, beginning) => beginning.slice(0, 1024).includes("%PDF-") },
  { format: "rtf", matches: (_bytes, beginning) => /^\s*\{\\rtf/u.test(beginning) },
  {
    format: "odt",
    matches: (bytes, beginning) =>
      isZip(bytes) && beginning.slice(30, 120).includes("mimetypeapplication/vnd.oasis.opendocument.text"),
  },
  { format: "docx", matches: (bytes) => isZip(bytes) },
  { format: "html", matches: (_bytes, beginning) => HTML_START.test(beginning) },
  { format: "eml", matches: (_bytes, beginning) => isMail(beginning) },
  { format: "md", matches: (_bytes, _beginning, name) => MARKDOWN_NAME.test(name) },
  { format: "txt", matches: (_bytes, _beginning, name) => TEXT_NAME.test(name) },
  {
    format: "html",
    matches: (_bytes, beginning, name) => HTML_NAME.test(name) || HTML_PIECE.test(beginning),
  },
  {
    format: "eml",
    matches: (_bytes, beginning, name) => /\.(?:eml|mht|mhtml)$/iu.test(name) && MAIL_HEADERS.test(beginning),
  },
];

/** Tells a document's format from its bytes, and where they are silent from its name; null for text that may be anything. */
export function tellFormat(bytes: Uint8Array, name: string | null): Format | null {
  const beginning = latin(bytes.subarray(0, BEGINNING))
    .replace(/^(?:ï»¿|ÿþ|þÿ)/u, "")
    .replaceAll("\0", "")
    .replace(/\r\n?/gu, "\n");
  return SIGNATURES.find((signature) => signature.matches(bytes, beginning, name ?? ""))?.format ?? null;
}

/** True for a zip file: OpenDocument names itself in the first part, all others are told by what they hold. */
function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || beginsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

function isMail(beginning: string): boolean {
  const headers = MAIL_HEADERS.exec(beginning)?.[0];
  return headers !== undefined && MAIL_SIGN.test(headers) && /^(?:from|to|subject|date):/imu.test(headers);
}

/** Signs that a text without a telling name is Markdown. */
const MARKDOWN_SIGNS =
  /^#{1,6} \S|^\s*[-*] \[[ x]\] |\[[^\]\n]+\]\([^)\n]*\)|^```|\*\*\S[^*\n]*\*\*|^\|.*\|\s*$/mu;

/** Tells Markdown from plain text by signs in the text. */
export function tellTextFormat(text: string): "md" | "txt" {
  return MARKDOWN_SIGNS.test(text) ? "md" : "txt";
}
