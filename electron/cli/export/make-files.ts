import type { Briefing } from "../../../slides/brief.ts";
import { proveClean, type FinishedFile } from "../../../slides/export/clean/prove-clean.ts";
import { exportedDeck } from "../../../slides/export/exported-deck.ts";
import { audienceJson, briefingJson } from "../../../slides/export/json.ts";
import { deckMarkdown } from "../../../slides/export/markdown/deck-markdown.ts";
import { copyOf } from "../../../slides/export/options.ts";
import { deckPptx } from "../../../slides/export/pptx/deck-pptx.ts";
import { success, unreachable, type Result } from "../../../slides/result.ts";
import { writeBriefingFile } from "../../../slides/saved/briefing-file/write.ts";
import type { ExportCommand, Output } from "../command.ts";
import { htmlFile } from "../html-file.ts";
import { pdfFile, pictureFiles } from "../press/press-files.ts";

/** The content of a file, or of several: pictures come one to a slide. */
export type Content = string | Uint8Array;

/** Makes what an output asks for; an audience copy is proven clean before it is handed on. */
export async function makeFiles(
  output: Output,
  briefing: Briefing,
  command: ExportCommand,
): Promise<Result<readonly Content[]>> {
  const copy = copyOf(output.format, command.handout.layout, command.copy);
  const { deck } = briefing;
  const made = exportedDeck(deck, copy, command.handout);
  const finished = await finishFiles(output, briefing, command);
  if (!finished.ok) return finished;
  for (const file of copy === "audience" ? finished.value : []) {
    const proven = await proveClean(file, deck, made);
    if (!proven.ok) return proven;
  }
  return success(finished.value.map((file) => ("text" in file ? file.text : file.bytes)));
}

async function finishFiles(
  { format }: Output,
  briefing: Briefing,
  { copy: asked, handout, dialect, scale, marking }: ExportCommand,
): Promise<Result<readonly FinishedFile[]>> {
  const copy = copyOf(format, handout.layout, asked);
  const deck = exportedDeck(briefing.deck, copy, handout);
  switch (format) {
    case "json":
      return success([{ format, text: copy === "audience" ? audienceJson(deck) : briefingJson(briefing) }]);
    case "html": {
      const page = await htmlFile(deck, copy, 1);
      return page.ok ? success([{ format, ...page.value }]) : page;
    }
    case "md":
      return success([{ format, text: deckMarkdown(deck, copy, dialect) }]);
    case "pptx":
      return success([{ format, bytes: deckPptx(deck, copy) }]);
    case "pdf": {
      // Pages leave slides out themselves, so that the others keep their numbers.
      const whole = exportedDeck(briefing.deck, copy, { backup: "include", hidden: "include" });
      const pdf = await pdfFile({ ...briefing, deck: whole }, handout);
      return pdf.ok ? success([{ format, bytes: pdf.value }]) : pdf;
    }
    case "png": {
      const pictures = await pictureFiles(deck, Number(scale));
      return pictures.ok ? success(pictures.value.map((bytes) => ({ format, bytes }))) : pictures;
    }
    case "briefing":
      return success([{ format, bytes: briefingBytes(briefing, marking) }]);
    default:
      return unreachable(format);
  }
}

/** The memo's bytes with what was arranged and drawn, if it came in a briefing that was saved. */
function briefingBytes({ source, memo, deck, carried }: Briefing, marking: string | null): Uint8Array {
  return writeBriefingFile({
    memo: { name: memo.name, bytes: source.bytes },
    shape: deck.shape,
    marking: marking ?? carried?.marking ?? null,
    arrangement: carried?.arrangement ?? [],
    look: deck.look,
    ink: carried?.ink ?? null,
  });
}
