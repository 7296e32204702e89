import { dialog, type BrowserWindow, type SaveDialogOptions } from "electron";
import { failure, success, type Result } from "../../slides/result.ts";
import { writeAtomically } from "./atomic-write.ts";
import { log } from "./log.ts";
import { words } from "./words.ts";

/** Asks where to keep a text and writes it there; false when the user cancels. `name` is offered without its folder. */
export async function saveText(
  asker: BrowserWindow | null,
  name: string,
  text: string,
): Promise<Result<boolean>> {
  const options: SaveDialogOptions = {
    title: words.saveText.title,
    defaultPath: fileName(name),
    filters: [{ name: words.saveText.texts, extensions: ["txt"] }],
  };
  const { canceled, filePath } = await (asker === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(asker, options));
  if (canceled || filePath === "") return success(false);
  try {
    await writeAtomically(filePath, text);
    return success(true);
  } catch (error) {
    log(`a text can't be saved: ${String(error)}`);
    return failure("file/not-written", words.saveText.failed(filePath));
  }
}

/** A name as every system takes it, so that a page can't point elsewhere. */
function fileName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}\p{M} ._-]+/gu, "-").replace(/^\.+/, "");
}
