import { copyOf } from "../../../slides/export/options.ts";
import { pagesSource } from "../../../slides/export/pages-source.ts";
import type { HandoutOptions } from "../../../slides/handout/options.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";

/** What pages of this layout are made of: those for an audience, of a deck without notes. */
export function printedSource(source: HandoutSource, { layout }: HandoutOptions): HandoutSource {
  return pagesSource(source, copyOf("pdf", layout, null));
}
