import { basename } from "node:path";
import { dialog, type BrowserWindow } from "electron";
import { failure, success, type Result } from "../../slides/result.ts";
import { writeAtomically } from "./atomic-write.ts";
import { words } from "./words.ts";

/** Asks where a `.briefing` file shall lie and writes it there, whole or not at all; null when the user cancels. */
export async function saveBriefing(
  name: string,
  bytes: Uint8Array,
  asker: BrowserWindow,
): Promise<Result<string | null>> {
  const { canceled, filePath } = await dialog.showSaveDialog(asker, {
    title: words.save.title,
    defaultPath: basename(name),
    filters: [{ name: words.save.briefings, extensions: ["briefing"] }],
  });
  if (canceled || filePath === "") return success(null);
  try {
    await writeAtomically(filePath, bytes);
    return success(filePath);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return failure("briefing/not-saved", words.save.failed(basename(filePath), code));
  }
}
