import type { Deck } from "../../../slides/deck/deck.ts";
import { proveClean } from "../../../slides/export/clean/prove-clean.ts";
import { exportedDeck } from "../../../slides/export/exported-deck.ts";
import { copyOf } from "../../../slides/export/options.ts";
import type { HandoutOptions } from "../../../slides/handout/options.ts";
import { success, type Result } from "../../../slides/result.ts";

/** Pages that shall go to a printer. */
export interface PagesQuestion {
  /** Their markup, as it is printed. */
  readonly pages: string;
  /** With its notes. */
  readonly deck: Deck;
  readonly options: HandoutOptions;
}

/** Proves pages clean in the desk's worker, as it does with files; the speaker's own need no proof. */
export async function answerPages({ pages, deck, options }: PagesQuestion): Promise<void> {
  self.postMessage(await proof());

  async function proof(): Promise<Result<null>> {
    const copy = copyOf("pdf", options.layout, null);
    if (copy === "presenter") return success(null);
    const file = { format: "pages", text: pages } as const;
    return proveClean(file, deck, exportedDeck(deck, copy, options), options.copies?.holders);
  }
}
