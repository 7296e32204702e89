import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { finishPdf } from "../../../slides/export/pdf/finish-pdf.ts";
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
  const page = pressPage(template, source, options);
  const printed = await printPage(page, folder);
  if (!printed.ok) return printed;
  const seconds = sourceDate(process.env["SOURCE_DATE_EPOCH"]) ?? page.properties.seconds;
  return finishPdf(printed.value, { ...page.properties, seconds }, page.bookmarks);
}

/** The date that builds are given from outside (reproducible-builds.org), seconds since 1970; null for anything else. */
function sourceDate(given: string | undefined): number | null {
  return given !== undefined && /^\d{1,11}$/u.test(given) ? Number(given) : null;
}

async function readTemplate(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, "press/index.html"), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
