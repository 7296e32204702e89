import { basename, extname } from "node:path";
import { dialog, type BrowserWindow } from "electron";
import { failure, success, type Result } from "../../slides/result.ts";
import type { Requests } from "../contract/channels.ts";
import { writeAtomically } from "./atomic-write.ts";
import type { Library } from "./library.ts";
import { unwritten } from "./unwritten.ts";
import { words } from "./words.ts";

/**
 * Asks where a finished file shall lie and writes it there, whole or not at all; answers its name, or null when the
 * user cancels. A document that was opened is never written over, unless it is a briefing that is saved again.
 */
export async function saveFile(
  { name, format, bytes }: Requests["file:save"]["sent"],
  asker: BrowserWindow,
  library: Pick<Library, "has">,
): Promise<Result<string | null>> {
  const { canceled, filePath } = await dialog.showSaveDialog(asker, {
    title: words.save.title,
    defaultPath: basename(name),
    filters: [{ name: words.save.formats[format], extensions: [format] }],
  });
  if (canceled || filePath === "") return success(null);
  const savedAs = basename(filePath);
  const isBriefing = format === "briefing" && extname(savedAs) === ".briefing";
  if (library.has(filePath) && !isBriefing)
    return failure("file/opened", words.save.opened(savedAs), words.save.openedHint);
  try {
    await writeAtomically(filePath, bytes);
    return success(savedAs);
  } catch (error) {
    return unwritten(error, savedAs);
  }
}
