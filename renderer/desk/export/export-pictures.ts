import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import type { SavedPictures } from "../../../electron/contract/press.ts";
import { exportedDeck } from "../../../slides/export/exported-deck.ts";
import type { Scale } from "../../../slides/export/options.ts";
import { DEFAULT_HANDOUT } from "../../../slides/handout/options.ts";
import { picturePage } from "../../../slides/markup/picture-page.ts";
import { failure, type Result } from "../../../slides/result.ts";
import { words } from "../../shared/words.ts";
import type { Exporter } from "./exporter.ts";
import { stemOf } from "./file-name.ts";
import type { ExportSource } from "./use-export.ts";

/**
 * Has a picture of every slide taken and written; null when the person cancels. Slides show nothing of the notes, so that
 * there is one copy for everybody: what is drawn is proven before, since a picture can't be read back.
 */
export async function exportPictures(
  lectern: LecternBridge,
  exporter: Exporter,
  { name, briefing: { deck } }: ExportSource,
  scale: Scale,
): Promise<Result<SavedPictures | null>> {
  if (exporter.pressPage === null) return failure("export/no-template", words.export.noPicturesHere);
  const template = await exporter.pressPage();
  if (!template.ok) return template;
  const drawn = exportedDeck(deck, "audience", DEFAULT_HANDOUT);
  const page = picturePage(template.value, drawn);
  const proven = await exporter.prove({ pages: page.document, deck, options: DEFAULT_HANDOUT });
  if (!proven.ok) return proven;
  const job = { page, shape: drawn.shape, slides: drawn.slides.length, scale };
  return lectern.request("pictures:save", { name: stemOf(name), job });
}
