import { exportedDeck } from "../../../slides/export/exported-deck.ts";
import { copyOf } from "../../../slides/export/options.ts";
import type { HandoutOptions } from "../../../slides/handout/options.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";
import { pressPage, type PressPage } from "../../../slides/markup/handout/press-page.ts";
import { failure, success, type Result } from "../../../slides/result.ts";
import { words } from "../../shared/words.ts";

/** A job for the shell's press, in the press page that the shell serves. Pages for an audience hold no notes. */
export async function servedPage(source: HandoutSource, options: HandoutOptions): Promise<Result<PressPage>> {
  const answer = await fetch("../press/index.html");
  if (!answer.ok) return failure("export/no-template", words.print.noPress);
  const copy = copyOf("pdf", options.layout, null);
  // Pages leave slides out themselves, so that the others keep their numbers.
  const deck = exportedDeck(source.deck, copy, { backup: "include", hidden: "include" });
  return success(pressPage(await answer.text(), { ...source, deck }, options));
}
