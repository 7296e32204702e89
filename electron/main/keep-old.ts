import { randomUUID } from "node:crypto";
import { copyFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What lay in a file's place before it was replaced. */
export interface OldFile {
  /** Puts it back, or takes away what lies there now where nothing did; throws the file system's error. */
  readonly restore: () => Promise<void>;
  /** Takes the copy away, when it is not needed any more. */
  readonly forget: () => Promise<void>;
}

/**
 * Copies what lies in a place, so that it can be put back. A copy and no link: a stick for pictures knows no links.
 * Throws the file system's error, but not for a place where nothing lies.
 */
export async function keepOld(path: string): Promise<OldFile> {
  const copy = join(dirname(path), `.lectern-${randomUUID()}.tmp`);
  const forget = (): Promise<void> => rm(copy, { force: true });
  try {
    await copyFile(path, copy);
  } catch (error) {
    await forget();
    if (!isMissing(error)) throw error;
    return { restore: () => rm(path, { force: true }), forget: () => Promise.resolve() };
  }
  return { restore: () => rename(copy, path), forget };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
