import { dialog, type BrowserWindow, type OpenDialogOptions } from "electron";
import { success, type Result } from "../../slides/result.ts";
import type { FileHandle, HandedFile } from "../contract/channels.ts";
import type { Library } from "./library.ts";
import type { HandedMemo } from "./start-arguments.ts";
import type { Windows } from "./windows.ts";
import { words } from "./words.ts";

/** The endings offered first when a memo is chosen; any file may be. */
const memoEndings = [
  "briefing",
  "md",
  "markdown",
  "txt",
  "text",
  "docx",
  "odt",
  "rtf",
  "html",
  "htm",
  "eml",
  "pdf",
];

/** The dialogs' words are read anew each time: the language may have changed. */
const memoDialog = (): OpenDialogOptions => ({
  title: words.choose.title,
  properties: ["openFile"],
  filters: [
    { name: words.choose.memos, extensions: memoEndings },
    { name: words.choose.allFiles, extensions: ["*"] },
  ],
});

const brandDialog = (): OpenDialogOptions => ({
  title: words.choose.brandTitle,
  properties: ["openFile"],
  filters: [{ name: words.choose.brands, extensions: ["json"] }],
});

/** How memos come to the desk. */
export interface Memos {
  /** Asks the user for one; null when they cancel. */
  readonly choose: (asker: BrowserWindow | null) => Promise<FileHandle | null>;
  /** Asks for an organisation's file; null when they cancel. */
  readonly chooseBrand: (asker: BrowserWindow | null) => Promise<FileHandle | null>;
  /** The one that ships with Lectern. */
  readonly sample: () => FileHandle;
  /** The one that was last handed in from outside (command line, second start, system), or null. */
  readonly initial: () => HandedFile | null;
  /** Shows the desk with a memo from outside, or as it is when there is none (null). */
  readonly handOver: (memo: HandedMemo | null) => void;
  /** Takes one that was dropped on the desk. */
  readonly takeIn: (path: string) => Result<FileHandle>;
  /** The menu's *Open*: asks for one and shows the desk with it. */
  readonly open: () => Promise<void>;
}

/** `samplePath` is the absolute path of the memo that ships with the program. */
export function createMemos(windows: Windows, library: Library, samplePath: string): Memos {
  let initial: HandedFile | null = null;

  function handOver(memo: HandedMemo | null): void {
    if (memo !== null) {
      const brand = memo.brand === null ? null : library.admit(memo.brand, "named");
      const { slide, minutes, dress } = memo;
      initial = { ...library.admit(memo.path, "named"), slide, minutes, dress, brand };
      windows.broadcast("memo:handed-over", initial);
    }
    const desk = windows.open("desk");
    if (desk.isMinimized()) desk.restore();
    desk.focus();
  }

  return {
    choose: async (asker) => {
      const path = await askForFile(asker, memoDialog());
      return path === null ? null : library.admit(path, "picked");
    },
    chooseBrand: async (asker) => {
      const path = await askForFile(asker, brandDialog());
      return path === null ? null : library.admit(path, "picked");
    },
    sample: () => library.admit(samplePath, "picked"),
    initial: () => initial,
    handOver,
    takeIn: (path) => success(library.admit(path, "picked")),
    open: async () => {
      const path = await askForFile(windows.find("desk"), memoDialog());
      if (path !== null) handOver({ path, slide: 0, minutes: null, dress: null, brand: null });
    },
  };
}

/** Asks for one file; null when the user cancels. */
async function askForFile(asker: BrowserWindow | null, options: OpenDialogOptions): Promise<string | null> {
  const { canceled, filePaths } = await (asker === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(asker, options));
  return canceled ? null : (filePaths[0] ?? null);
}
