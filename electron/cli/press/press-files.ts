import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Deck } from "../../../slides/deck/deck.ts";
import { finishPdf } from "../../../slides/export/pdf/finish-pdf.ts";
import type { HandoutOptions } from "../../../slides/handout/options.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";
import { pressPage } from "../../../slides/markup/handout/press-page.ts";
import { picturePage } from "../../../slides/markup/picture-page.ts";
import { failure, type Result } from "../../../slides/result.ts";
import { outFolder } from "../out-folder.ts";
import type { StartPress } from "./lazy-press.ts";
import { picturePages, printPage } from "./print-page.ts";

/** A briefing as a finished PDF. */
export async function pdfFile(
  press: StartPress,
  source: HandoutSource,
  options: HandoutOptions,
): Promise<Result<Uint8Array>> {
  const folder = join(outFolder, "renderer");
  const template = await readTemplate(folder);
  if (template === null) return noTemplate();
  const page = pressPage(template, source, options);
  const browser = await press();
  if (!browser.ok) return browser;
  const printed = await printPage(browser.value, page, folder);
  if (!printed.ok) return printed;
  const seconds = sourceDate(process.env["SOURCE_DATE_EPOCH"]) ?? page.properties.seconds;
  return finishPdf(printed.value, { ...page.properties, seconds }, page.bookmarks);
}

/** The date that builds are given from outside (reproducible-builds.org), seconds since 1970; null for anything else. */
function sourceDate(given: string | undefined): number | null {
  return given !== undefined && /^\d{1,11}$/u.test(given) ? Number(given) : null;
}

/** Every slide of a deck as a picture. */
export async function pictureFiles(
  press: StartPress,
  deck: Deck,
  scale: number,
): Promise<Result<readonly Uint8Array[]>> {
  const folder = join(outFolder, "renderer");
  const template = await readTemplate(folder);
  if (template === null) return noTemplate();
  const browser = await press();
  if (!browser.ok) return browser;
  const { shape, slides } = deck;
  return picturePages(browser.value, picturePage(template, deck), folder, {
    shape,
    slides: slides.length,
    scale,
  });
}

function noTemplate(): ReturnType<typeof failure> {
  return failure("export/no-template", "Lectern's press has not been built.", "Run `npm run build`.");
}

async function readTemplate(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, "press/index.html"), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
