import type { Deck } from "../../../slides/deck/deck.ts";
import { proveClean } from "../../../slides/export/clean/prove-clean.ts";
import { exportedDeck } from "../../../slides/export/exported-deck.ts";
import { copyOf } from "../../../slides/export/options.ts";
import { finishPdf } from "../../../slides/export/pdf/finish-pdf.ts";
import type { HandoutOptions } from "../../../slides/handout/options.ts";
import type { PressPage } from "../../../slides/markup/handout/press-page.ts";
import { success } from "../../../slides/result.ts";
import type { ExportAnswer } from "../export/answer-export.ts";

/** What a browser has printed, with what it was printed from. */
export interface FinishQuestion {
  readonly printed: Uint8Array;
  readonly page: Pick<PressPage, "properties" | "bookmarks">;
  /** With its notes. */
  readonly deck: Deck;
  readonly options: HandoutOptions;
}

/** Finishes a PDF in the desk's worker; one without notes is proven clean here. */
export async function answerFinish({ printed, page, deck, options }: FinishQuestion): Promise<void> {
  self.postMessage(await finish());

  async function finish(): Promise<ExportAnswer> {
    const finished = finishPdf(printed, page.properties, page.bookmarks);
    const copy = copyOf("pdf", options.layout, null);
    if (!finished.ok || copy === "presenter") return finished;
    const file = { format: "pdf", bytes: finished.value } as const;
    const proven = await proveClean(file, deck, exportedDeck(deck, copy, options), options.copies?.holders);
    return proven.ok ? success(finished.value) : proven;
  }
}
