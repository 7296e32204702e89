import type { HandoutOptions } from "../../../slides/handout/options.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";
import { pressPage, type PressPage } from "../../../slides/markup/handout/press-page.ts";
import { success, type Result } from "../../../slides/result.ts";
import { servedPressPage } from "../export/exporter.ts";
import { printedSource } from "./printed-source.ts";

/** A job for the shell's press, in the press page that the shell serves. */
export async function servedPage(source: HandoutSource, options: HandoutOptions): Promise<Result<PressPage>> {
  const template = await servedPressPage();
  return template.ok ? success(pressPage(template.value, printedSource(source, options), options)) : template;
}
