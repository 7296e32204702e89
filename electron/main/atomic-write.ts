import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file that lies whole beside its place, under a name of its own. */
export interface StagedFile {
  /** Puts it in its place, at once and whole; throws the file system's error, and then what was there is untouched. */
  readonly commit: () => Promise<void>;
  /** Takes it away again; after `commit` there is nothing left to take. */
  readonly discard: () => Promise<void>;
}

/**
 * Replaces a file as a whole: what is there afterwards is either the old content or the new, never a part, whatever
 * fails in between. Throws the file system's error when the folder can't be written; then the old file is untouched.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const staged = await stageFile(path, content);
  await staged.commit();
}

/**
 * Writes a file beside its place and waits until it is on the disk. It lies in the same folder, since a rename is only
 * atomic within one file system. Throws the file system's error.
 */
export async function stageFile(path: string, content: string | Uint8Array): Promise<StagedFile> {
  // Its own short name: a name that just fits would be too long with more before and behind it.
  const temporary = join(dirname(path), `.lectern-${randomUUID()}.tmp`);
  const discard = (): Promise<void> => rm(temporary, { force: true });
  const orDiscard = async (step: Promise<void>): Promise<void> => {
    try {
      await step;
    } catch (error) {
      await discard();
      throw error;
    }
  };
  await orDiscard(writeDurably(temporary, content));
  return {
    discard,
    commit: async () => {
      await orDiscard(rename(temporary, path));
      await syncFolder(dirname(path));
    },
  };
}

/** Writes a new file and waits until it is on the disk. */
async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself durable. Windows can't open folders and does without. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
