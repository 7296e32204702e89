import type { Result } from "../../result.ts";
import { failure } from "../../result.ts";
import { beginsWith, latin } from "./bytes.ts";

/** A format that Lectern knows and does not read. */
interface ForeignFormat {
  /** What a person calls it, with its article. */
  readonly called: string;
  readonly matches: (bytes: Uint8Array) => boolean;
  readonly hint: string;
}

const SAVE_AS_DOCX = "Open it in Word or LibreOffice and save it as .docx.";
const PICTURE = "Have its text recognised (OCR) and open the result, or choose the document itself.";

const FOREIGN: readonly ForeignFormat[] = [
  // Word before 2007, Outlook messages, and documents with a password: all of them OLE files.
  {
    called: "an old Word file, an Outlook message or a document with a password",
    matches: begins(0xd0, 0xcf, 0x11, 0xe0),
    hint: "Open it in the program that made it and save it as .docx without a password; save an Outlook message as .eml or text.",
  },
  { called: "a picture", matches: begins(0x89, 0x50, 0x4e, 0x47), hint: PICTURE },
  { called: "a picture", matches: begins(0xff, 0xd8, 0xff), hint: PICTURE },
  { called: "a picture", matches: begins(0x47, 0x49, 0x46, 0x38), hint: PICTURE },
  { called: "a picture", matches: begins(0x49, 0x49, 0x2a, 0x00), hint: PICTURE },
  { called: "a picture", matches: begins(0x4d, 0x4d, 0x00, 0x2a), hint: PICTURE },
  { called: "a PostScript file", matches: begins(0x25, 0x21, 0x50, 0x53), hint: "Convert it to PDF first." },
  { called: "a WordPerfect file", matches: begins(0xff, 0x57, 0x50, 0x43), hint: SAVE_AS_DOCX },
  { called: "an archive", matches: begins(0x1f, 0x8b), hint: "Unpack it and choose the document in it." },
  {
    called: "an archive",
    matches: begins(0x37, 0x7a, 0xbc, 0xaf),
    hint: "Unpack it and choose the document in it.",
  },
  {
    called: "an Apple property list or web archive",
    matches: (bytes) => latin(bytes.subarray(0, 6)) === "bplist",
    hint: "Save the page as HTML or PDF.",
  },
];

function begins(...signature: readonly number[]): (bytes: Uint8Array) => boolean {
  return (bytes) => beginsWith(bytes, signature);
}

/** Refuses a format that Lectern knows by its bytes and does not read; null for all others. */
export function refuseForeign(bytes: Uint8Array): Result<never> | null {
  const foreign = FOREIGN.find((format) => format.matches(bytes));
  return foreign === undefined ? null : unsupported(foreign.called, foreign.hint);
}

/** RTF: no library that is still looked after reads it. */
export function refuseRtf(): Result<never> {
  return unsupported("a Rich Text (RTF) file", SAVE_AS_DOCX);
}

/** The refusal of a format by its name. */
export function unsupported(called: string, hint: string): Result<never> {
  return failure("read/unsupported-format", `This is ${called}, which Lectern does not read.`, hint);
}
