import { watch, type FSWatcher } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";

/** How long a file must lie still before it is read anew: programs save in several steps. */
const STILL_MS = 200;

/** Watches one file at a time. */
export interface MemoWatch {
  /** Watches this file from now on, in place of the one before; null watches none. */
  readonly follow: (path: string | null) => void;
}

/**
 * Calls `changed` with the path when the followed file's content was replaced. Its folder is watched: many programs save
 * by renaming a new file over the old one, which a watch on the file itself would lose.
 */
export function createMemoWatch(changed: (path: string) => void, log: (line: string) => void): MemoWatch {
  let followed: string | null = null;
  let watcher: FSWatcher | null = null;
  let timer: NodeJS.Timeout | null = null;
  let seen: string | null = null;

  async function look(path: string): Promise<void> {
    const now = await stampOf(path);
    if (path !== followed || now === null || now === seen) return;
    seen = now;
    changed(path);
  }

  async function remember(path: string): Promise<void> {
    const stamp = await stampOf(path);
    if (path === followed) seen ??= stamp;
  }

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    watcher?.close();
    watcher = null;
  }

  return {
    follow: (path) => {
      if (path === followed) return;
      stop();
      followed = path;
      seen = null;
      if (path === null) return;
      void remember(path);
      try {
        watcher = watch(dirname(path), (_event, name) => {
          if (name !== null && name !== basename(path)) return;
          if (timer !== null) clearTimeout(timer);
          timer = setTimeout(() => void look(path), STILL_MS);
        });
        watcher.on("error", (error) => log(`a memo is no longer watched: ${error.name}`));
      } catch (error) {
        // A folder that can't be watched (a network share, too many watches) costs the convenience, not the memo.
        log(`a memo can't be watched: ${error instanceof Error ? error.name : "unknown error"}`);
      }
    },
  };
}

/** Tells two versions of a file apart; null while there is none. */
async function stampOf(path: string): Promise<string | null> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}
