import type { Deck } from "../../deck/deck.ts";
import { failure, success, unreachable, type Result } from "../../result.ts";
import type { ExportFormat } from "../options.ts";
import { htmlTexts } from "./html-texts.ts";
import { findLeak, type FileTexts } from "./leaks.ts";
import { tokensOf } from "./tokens.ts";
import { jsonTexts, markdownTexts } from "./plain-texts.ts";
import { pageTexts } from "./page-texts.ts";
import { pdfTexts } from "./pdf-texts.ts";
import { pngTexts } from "./png-texts.ts";
import { pptxTexts } from "./pptx-texts.ts";
import { secretsOf } from "./secrets.ts";

/** A finished file, before it is handed over. */
export type FinishedFile =
  | { readonly format: "html"; readonly text: string; /** The known program. */ readonly template: string }
  | { readonly format: "md" | "json"; readonly text: string }
  | { readonly format: Exclude<ExportFormat, "html" | "md" | "json">; readonly bytes: Uint8Array };

/** Pages before they go to a printer, in the markup that is printed. */
export interface PagesForPrinter {
  readonly format: "pages";
  readonly text: string;
}

/**
 * Proves an audience copy clean, from the finished file alone: no run of five consecutive words of the notes that is on
 * no slide, and no name or figure that only the notes have. What can't be proven is not handed over either.
 * @param presenter the deck with its notes
 * @param handedOut the deck that the file was made of
 * @param typed what the person has typed for this file, such as the names of who gets a copy: it is no secret
 */
export async function proveClean(
  file: FinishedFile | PagesForPrinter,
  presenter: Deck,
  handedOut: Deck,
  typed: readonly string[] = [],
): Promise<Result<null>> {
  const read = await textsOf(file);
  if (!read.ok) return read;
  const own = new Set([
    ...read.value.own,
    ...typed.flatMap((text) => tokensOf(text).map(({ written }) => written)),
  ]);
  const leak = findLeak({ ...read.value, own }, secretsOf(presenter, handedOut));
  if (leak === null) return success(null);
  return failure(
    "export/leak",
    `The audience copy would give away what is only in the speaker notes: "${leak}".`,
    "Nothing was handed over. Please report it together with the memo, if you may.",
  );
}

async function textsOf(file: FinishedFile | PagesForPrinter): Promise<Result<FileTexts>> {
  switch (file.format) {
    case "html":
      return htmlTexts(file.text, file.template);
    case "md":
      return success({ texts: markdownTexts(file.text), own: OWN_TEXT });
    case "json":
      return success({ texts: jsonTexts(JSON.parse(file.text)), own: OWN_TEXT });
    case "pages":
      return pageTexts(file.text);
    case "pdf":
      return pdfTexts(file.bytes);
    case "png":
      return pngTexts(file.bytes);
    case "pptx":
      return pptxTexts(file.bytes);
    case "briefing":
      return failure("export/unproven", "A briefing holds the whole memo; there is no audience copy of it.");
    default:
      return unreachable(file);
  }
}

/** Words of ours in JSON and in the front matter of Markdown that memos have too, in their own front matter or as figures. */
const OWN_TEXT: ReadonlySet<string> = new Set([
  "smallestTextPx",
  "htmlAttrs",
  "title",
  "language",
  "marking",
  "aspectRatio",
  "16",
  "9",
  "4",
  "3",
]);
