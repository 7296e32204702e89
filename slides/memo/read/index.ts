import type { Result } from "../../result.ts";
import { success } from "../../result.ts";
import type { DocumentParts } from "../assemble.ts";
import { assembleMemo } from "../assemble.ts";
import { decode } from "../decode.ts";
import type { Memo } from "../memo.ts";
import { refuseForeign, refuseRtf } from "./foreign-formats.ts";
import type { Format } from "./formats.ts";
import { declaredCharset } from "./html/charset.ts";
import { readHtml } from "./html/read-html.ts";
import { readMail } from "./mail/read-mail.ts";
import { readMarkdown } from "./markdown.ts";
import { readOffice } from "./office.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { readPlainText } from "./plain-text.ts";
import { tellFormat, tellTextFormat } from "./tell-format.ts";

export { FORMATS } from "./formats.ts";
export type { Format } from "./formats.ts";

type Reader = (bytes: Uint8Array) => Result<DocumentParts> | Promise<Result<DocumentParts>>;

const READERS: Readonly<Record<Format, Reader>> = {
  md: (bytes) => readText(bytes, null, readMarkdown),
  txt: (bytes) => readText(bytes, null, (text) => success(readPlainText(text))),
  html: (bytes) => readText(bytes, declaredCharset(bytes), readHtml),
  docx: readOffice,
  odt: readOffice,
  eml: readMail,
  pdf: readPdf,
  rtf: refuseRtf,
};

/**
 * Reads a document.
 * @param name the file's name, which tells the format where the bytes don't; null when there is none
 * @param format the format if it is known, else null
 */
export async function readMemo(
  bytes: Uint8Array,
  name: string | null,
  format: Format | null,
): Promise<Result<Memo>> {
  const refused = refuseForeign(bytes);
  if (refused !== null) return refused;
  const told = format ?? tellFormat(bytes, name);
  const parts = await (told === null ? readUntoldText(bytes) : READERS[told](bytes));
  return parts.ok ? success(assembleMemo(name, parts.value)) : parts;
}

/** Decodes a text and reads it; what decoding found is told first. */
function readText(
  bytes: Uint8Array,
  charset: string | null,
  read: (text: string) => Result<DocumentParts>,
): Result<DocumentParts> {
  const decoded = decode(bytes, charset);
  if (!decoded.ok) return decoded;
  const parts = read(decoded.value.text);
  if (!parts.ok) return parts;
  return success({ ...parts.value, problems: [...decoded.value.problems, ...parts.value.problems] });
}

/** Text of which neither bytes nor name say what it is. */
function readUntoldText(bytes: Uint8Array): Result<DocumentParts> {
  return readText(bytes, null, (text) =>
    tellTextFormat(text) === "md" ? readMarkdown(text) : success(readPlainText(text)),
  );
}
