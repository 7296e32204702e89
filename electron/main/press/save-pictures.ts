import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { dialog, type BrowserWindow } from "electron";
import { pictureNames } from "../../../slides/export/picture-names.ts";
import { failure, success, type Result } from "../../../slides/result.ts";
import type { Requests } from "../../contract/channels.ts";
import type { SavedPictures } from "../../contract/press.ts";
import type { Windows } from "../windows.ts";
import { words } from "../words.ts";
import type { Press } from "./press.ts";
import { stageAll } from "./stage-pictures.ts";

type Sent = Requests["pictures:save"]["sent"];

/** The pictures of slides that a desk asks for. */
export interface Pictures {
  /** Asks for a folder and writes all of them there, or none; null when the person cancels. */
  readonly save: (sent: Sent, asker: BrowserWindow) => Promise<Result<SavedPictures | null>>;
  /** Cancels those that are being taken. */
  readonly stop: () => void;
}

export function createPictures(
  windows: Pick<Windows, "broadcast">,
  press: Pick<Press, "pictures">,
): Pictures {
  let running: AbortController | null = null;
  return {
    stop: () => running?.abort(),
    save: async ({ name, job }, asker) => {
      const folder = await askForFolder(asker);
      if (folder === null) return success(null);
      const names = pictureNames(basename(name), job.slides);
      const free = await mayWrite(folder, names, asker);
      if (!free.ok) return free;
      if (!free.value) return success(null);

      // A desk that was reloaded asks anew, and no longer waits for what it had asked.
      running?.abort();
      const cancel = new AbortController();
      running = cancel;
      const staging = stageAll(folder, names, cancel.signal);
      const made = await press.pictures(
        job,
        async (picture, index) => {
          const kept = await staging.keep(picture, index);
          if (kept.ok) windows.broadcast("pictures:taken", { taken: index + 1, slides: job.slides });
          return kept;
        },
        cancel.signal,
      );
      const written = made.ok ? await staging.commit() : made;
      await staging.discard();
      if (!made.ok && cancel.signal.aborted) return success(null);
      return written.ok ? success({ folder: basename(folder), slides: job.slides }) : written;
    },
  };
}

async function askForFolder(asker: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(asker, {
    title: words.pictures.choose,
    properties: ["openDirectory", "createDirectory"],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Whether the files may be written: those that lie there already are only replaced when the person says so. */
async function mayWrite(
  folder: string,
  names: readonly string[],
  asker: BrowserWindow,
): Promise<Result<boolean>> {
  let there = 0;
  for (const name of names) {
    const kind = await kindOf(join(folder, name));
    if (kind === "folder")
      return failure("file/not-written", words.save.reasons.folder(name), words.save.nothingWritten);
    if (kind === "file") there += 1;
  }
  if (there === 0) return success(true);
  const { response } = await dialog.showMessageBox(asker, {
    type: "question",
    message: words.pictures.there(there, basename(folder)),
    buttons: [words.pictures.replace, words.pictures.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return success(response === 0);
}

/** What lies at a path; whatever can't be looked at will say so when it is written. */
async function kindOf(path: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}
