import { randomUUID } from "node:crypto";
import { access, chmod, constants, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fstatSync, type BigIntStats } from "node:fs";
import { failure, success, type Result } from "../../slides/result.ts";
import { describeSystemError } from "./system-error.ts";

/** A place that a file may be written to. */
export interface Target {
  /** The path as it was typed. */
  readonly path: string;
  /** Where the bytes go: links followed. */
  readonly realPath: string;
  /** The permissions of the file that will be replaced, or null when there is none. */
  readonly replacedMode: number | null;
}

/**
 * Whether a file may be written: never over the memo (by whatever name), a folder, or anything but a plain file.
 * `memoPath` null is the memo on standard input, which can be a file too.
 */
export async function checkTarget(path: string, memoPath: string | null): Promise<Result<Target>> {
  try {
    const existing = await statOrNull(path);
    if (existing === null) {
      await access(dirname(path), constants.W_OK);
      return success({ path, realPath: path, replacedMode: null });
    }
    if (existing.isDirectory()) {
      return failure("write/folder", `"${path}" is a folder.`, "Name a file in it.");
    }
    if (!existing.isFile()) return failure("write/no-file", `"${path}" is not an ordinary file.`);
    const memo = memoPath === null ? fstatSync(0, { bigint: true }) : await statOrNull(memoPath);
    if (memo !== null && memo.dev === existing.dev && memo.ino === existing.ino) {
      return failure(
        "write/memo",
        `"${path}" is the memo itself, which Lectern never overwrites.`,
        "Choose another name.",
      );
    }
    const realPath = await realpath(path);
    await access(dirname(realPath), constants.W_OK);
    return success({ path, realPath, replacedMode: Number(existing.mode) & 0o777 });
  } catch (error) {
    return unwritable(error, path);
  }
}

/** A file that lies whole beside its place, under a name of its own. */
export interface Staged {
  readonly target: Target;
  /** Puts it in its place, at once and whole. */
  readonly commit: () => Promise<Result<Target>>;
  /** Takes it away again; after `commit` there is nothing left to take. */
  readonly discard: () => Promise<void>;
}

/** Writes a file so that at every moment the old or the new one is there whole. */
export async function writeTarget(target: Target, content: string | Uint8Array): Promise<Result<Target>> {
  const staged = await stageFile(target, content);
  return staged.ok ? staged.value.commit() : staged;
}

/** Writes a file beside its place and waits until it is on the disk. */
export async function stageFile(target: Target, content: string | Uint8Array): Promise<Result<Staged>> {
  const temporary = join(dirname(target.realPath), `.lectern-${randomUUID()}.tmp`);
  const discard = (): Promise<void> => rm(temporary, { force: true });
  const commit = async (): Promise<Result<Target>> => {
    try {
      await rename(temporary, target.realPath);
      return success(target);
    } catch (error) {
      await discard();
      return unwritable(error, target.path);
    }
  };
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (target.replacedMode !== null) await chmod(temporary, target.replacedMode);
    return success({ target, commit, discard });
  } catch (error) {
    await discard();
    return unwritable(error, target.path);
  }
}

function unwritable(error: unknown, path: string): ReturnType<typeof failure> {
  return failure("write/unwritable", describeSystemError(error, "write", path));
}

async function statOrNull(path: string): Promise<BigIntStats | null> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
