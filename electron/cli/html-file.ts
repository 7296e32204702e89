import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Deck } from "../../slides/deck/deck.ts";
import { singleFile } from "../../slides/export/single-file.ts";
import { failure, success, type Result } from "../../slides/result.ts";
import type { Copy } from "../../slides/export/options.ts";
import { outFolder } from "./out-folder.ts";

/** The deck as one self-contained HTML file that opens on the slide `from` (from 1); `minutes` is what is planned, or null. */
export async function htmlFile(
  deck: Deck,
  copy: Copy,
  from: number,
  minutes: number | null = null,
): Promise<Result<string>> {
  const template = await viewerTemplate();
  return template.ok
    ? success(singleFile(template.value, { mode: "present", copy, deck, slide: from - 1, minutes }))
    : template;
}

/** The program that exported pages are made with. */
export async function viewerTemplate(): Promise<Result<string>> {
  try {
    return success(await readFile(join(outFolder, "browser/viewer.html"), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return failure(
        "export/no-template",
        "Lectern's browser part has not been built.",
        "Run `npm run build`.",
      );
    throw error;
  }
}
