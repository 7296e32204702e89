import type { Briefing } from "../../../slides/brief.ts";
import { proveClean, type FinishedFile } from "../../../slides/export/clean/prove-clean.ts";
import { exportedDeck } from "../../../slides/export/exported-deck.ts";
import { makeFile, type DirectFormat, type FileRequest } from "../../../slides/export/make-file.ts";
import { copyOf } from "../../../slides/export/options.ts";
import { pagesSource } from "../../../slides/export/pages-source.ts";
import { loadPdfJs } from "../../../slides/memo/read/pdf/pdf-js.ts";
import { success, type Result } from "../../../slides/result.ts";
import type { ExportCommand, Output } from "../command.ts";
import { viewerTemplate } from "../html-file.ts";
import type { StartPress } from "../press/lazy-press.ts";
import { pdfFile, pictureFiles } from "../press/press-files.ts";

/** The content of a file, or of several: pictures come one to a slide. */
export type Content = string | Uint8Array;

/** Makes what an output asks for; an audience copy is proven clean before it is handed on. */
export async function makeFiles(
  output: Output,
  briefing: Briefing,
  command: ExportCommand,
  press: StartPress,
): Promise<Result<readonly Content[]>> {
  const copy = copyOf(output.format, command.handout.layout, command.copy);
  const { deck } = briefing;
  const made = exportedDeck(deck, copy, command.handout);
  const finished = await finishFiles(output, briefing, command, press);
  if (!finished.ok) return finished;
  for (const file of copy === "audience" ? finished.value : []) {
    const proven = await proveClean(file, deck, made, command.handout.copies?.holders);
    if (!proven.ok) return proven;
  }
  return success(finished.value.map((file) => ("text" in file ? file.text : file.bytes)));
}

async function finishFiles(
  { format }: Output,
  briefing: Briefing,
  { copy: asked, handout, dialect, scale, marking }: ExportCommand,
  press: StartPress,
): Promise<Result<readonly FinishedFile[]>> {
  const copy = copyOf(format, handout.layout, asked);
  const deck = exportedDeck(briefing.deck, copy, handout);
  switch (format) {
    case "pdf": {
      // The proof reads the file back with PDF.js: it is loaded while the browser starts.
      if (copy === "audience") void loadPdfJs();
      const pdf = await pdfFile(press, pagesSource(briefing, copy), handout);
      return pdf.ok ? success([{ format, bytes: pdf.value }]) : pdf;
    }
    case "png": {
      const pictures = await pictureFiles(press, deck, Number(scale));
      return pictures.ok ? success(pictures.value.map((bytes) => ({ format, bytes }))) : pictures;
    }
    default:
      return makeDirectly(format, briefing, {
        copy,
        omit: handout,
        dialect,
        marking,
        arrangement: briefing.carried?.arrangement ?? [],
      });
  }
}

/** The formats that need no browser; only a page needs the built program. */
async function makeDirectly(
  format: DirectFormat,
  briefing: Briefing,
  chosen: Omit<FileRequest, "kind">,
): Promise<Result<readonly FinishedFile[]>> {
  const template = format === "html" ? await viewerTemplate() : success("");
  if (!template.ok) return template;
  const kind = format === "html" ? { format, template: template.value } : { format };
  return success([makeFile(briefing, { kind, ...chosen })]);
}
