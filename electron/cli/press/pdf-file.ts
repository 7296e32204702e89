import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HandoutOptions } from "../../../slides/handout/options.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";
import { pressPage } from "../../../slides/markup/handout/press-page.ts";
import { failure, type Result } from "../../../slides/result.ts";
import { outFolder } from "../out-folder.ts";
import { printPage } from "./print-page.ts";

/** A briefing as a finished PDF. */
export async function pdfFile(source: HandoutSource, options: HandoutOptions): Promise<Result<Uint8Array>> {
  const folder = join(outFolder, "renderer");
  const template = await readTemplate(folder);
  if (template === null)
    return failure("export/no-template", "Lectern's press has not been built.", "Run `npm run build`.");
  return printPage(pressPage(template, source, options), folder);
}

async function readTemplate(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, "press/index.html"), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
