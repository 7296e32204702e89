import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Briefing } from "../../slides/brief.ts";
import { singleFile } from "../../slides/export/single-file.ts";
import { failure, success, type Result } from "../../slides/result.ts";
import type { Copy } from "./command.ts";
import { outFolder } from "./out-folder.ts";

/** The briefing as one self-contained HTML file that opens on slide `from` (from 1). */
export async function htmlFile(briefing: Briefing, copy: Copy, from: number): Promise<Result<string>> {
  const template = await readTemplate();
  return template === null
    ? failure("export/no-template", "Lectern's browser part has not been built.", "Run `npm run build`.")
    : success(singleFile(template, briefing, { copy, from }));
}

async function readTemplate(): Promise<string | null> {
  try {
    return await readFile(join(outFolder, "browser/lectern.html"), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
