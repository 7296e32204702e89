import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Replaces a file as a whole: what is there afterwards is either the old content or the new, never a part, whatever
 * fails in between. The temporary file lies in the same folder, since a rename is only atomic within one file system.
 * Throws the file system's error when the folder can't be written; then the old file is untouched.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  // Its own short name: a name that just fits would be too long with more before and behind it.
  const temporary = join(dirname(path), `.lectern-${randomUUID()}.tmp`);
  try {
    await writeDurably(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
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
