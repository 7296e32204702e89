import type { FileBytes, FileHandle } from "../../electron/contract/channels.ts";
import { failure, success } from "../../slides/result.ts";
import type { Result } from "../../slides/result.ts";
import { words } from "../shared/words.ts";

/** Files that the page may read, known by ids as under Electron. */
export interface MemoFiles {
  readonly add: (file: File) => FileHandle;
  readonly read: (id: string) => Promise<Result<FileBytes>>;
  /** Asks for a file with the browser's picker; null when the person cancels. */
  readonly choose: (offered: "memos" | "brands") => Promise<FileHandle | null>;
}

/** The kinds of file that the picker offers first, when it is to choose a memo or an organisation's file. */
const OFFERED = {
  memos: ".briefing,.md,.markdown,.txt,.text,.docx,.odt,.html,.htm,.xhtml,.eml,.pdf,text/plain,text/markdown",
  brands: ".json",
} as const;

/** An empty store of files. */
export function createMemoFiles(): MemoFiles {
  const files = new Map<string, File>();
  const add = (file: File): FileHandle => {
    const id = String(files.size + 1);
    files.set(id, file);
    return { id, name: file.name };
  };
  return {
    add,
    read: async (id) => {
      const file = files.get(id);
      if (file === undefined) return failure("browser/no-memo", words.browser.noMemo);
      try {
        return success({ id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch (error) {
        // A folder, or a file that was moved since it was chosen (File API, "file read errors").
        if (error instanceof DOMException)
          return failure("read/unreadable", words.browser.unreadable(file.name));
        throw error;
      }
    },
    choose: async (offered) => {
      const file = await chosenFile(OFFERED[offered]);
      return file === null ? null : add(file);
    },
  };
}

function chosenFile(offered: string): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = offered;
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null), { once: true });
    input.addEventListener("cancel", () => resolve(null), { once: true });
    input.click();
  });
}
