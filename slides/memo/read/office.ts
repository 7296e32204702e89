import type { Result } from "../../result.ts";
import type { DocumentParts } from "../assemble.ts";
import { latin } from "./bytes.ts";
import { isDocxPart, readDocx } from "./docx/read-docx.ts";
import { unsupported } from "./foreign-formats.ts";
import { isOdtPart, readOdt } from "./odt/read-odt.ts";
import type { Package } from "./package/zip.ts";
import { openPackage } from "./package/zip.ts";

/** What other zip files are called, by a part that gives them away. */
const OTHERS: readonly (readonly [part: RegExp, called: string, hint: string])[] = [
  [/^xl\//u, "an Excel workbook", "Copy the cells that matter into a document."],
  [/^ppt\//u, "a PowerPoint presentation", "It is slides already; choose the memo they were made from."],
  [/^META-INF\/container\.xml$/u, "an e-book", "Save its text as HTML or plain text."],
  [
    /^Index\/.*\.iwa$|^index\.apxl$/u,
    "a Pages, Numbers or Keynote document",
    "Export it as Word (.docx) or PDF.",
  ],
  [
    /^content\.xml$/u,
    "an OpenDocument spreadsheet, presentation or drawing",
    "Copy its text into a document.",
  ],
];

/** Reads a zip file that holds a document: Word's or OpenDocument's, told by its parts. */
export function readOffice(bytes: Uint8Array): Result<DocumentParts> {
  const opened = openPackage(
    bytes,
    (path) => path === "mimetype" || path === "[Content_Types].xml" || isDocxPart(path) || isOdtPart(path),
  );
  if (!opened.ok) return opened;
  const archive = opened.value;
  const mimetype = archive.part("mimetype");
  if (mimetype !== null && latin(mimetype).startsWith("application/vnd.oasis.opendocument.text"))
    return readOdt(archive);
  const document = documentPath(archive);
  if (document !== null) return readDocx(archive, document);
  const other = OTHERS.find(([part]) => archive.names.some((name) => part.test(name)));
  return other === undefined
    ? unsupported("a zip archive", "Unpack it and choose the document in it.")
    : unsupported(other[1], other[2]);
}

/** Where a Word file keeps its text: almost always word/document.xml. */
function documentPath(archive: Package): string | null {
  return archive.names.find((name) => /^word\/document\d*\.xml$/u.test(name)) ?? null;
}
