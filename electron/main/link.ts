import { dialog, shell, type BrowserWindow } from "electron";
import { failure, success, type Result } from "../../slides/result.ts";
import { words } from "./words.ts";

/** Opens an http(s) address of the memo in the system's browser, if the user says so. */
export async function openLink(address: string, asker: BrowserWindow): Promise<Result<null>> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    return failure("link/not-web", words.link.notALink(address));
  }
  const { response } = await dialog.showMessageBox(asker, {
    type: "question",
    message: words.link.question,
    detail: url.href,
    buttons: [words.link.open, words.link.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(url.href);
  return success(null);
}
