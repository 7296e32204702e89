import type { HandoutOptions } from "../../../slides/handout/options.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";
import { pressPage, type PressPage } from "../../../slides/markup/handout/press-page.ts";
import { failure, success, type Result } from "../../../slides/result.ts";
import { words } from "../../shared/words.ts";
import { printedSource } from "./printed-source.ts";

/** A job for the shell's press, in the press page that the shell serves. */
export async function servedPage(source: HandoutSource, options: HandoutOptions): Promise<Result<PressPage>> {
  const answer = await fetch("../press/index.html");
  if (!answer.ok) return failure("export/no-template", words.print.noPress);
  return success(pressPage(await answer.text(), printedSource(source, options), options));
}
