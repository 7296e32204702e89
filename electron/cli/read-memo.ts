import { open, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { failure, success, type Result } from "../../slides/result.ts";
import type { MemoSource } from "./command.ts";
import { describeSystemError } from "./system-error.ts";

/** A memo as it lies on disk. */
export interface MemoBytes {
  readonly bytes: Uint8Array;
  /** The file's name without its folder; null for standard input. */
  readonly name: string | null;
}

/** No memo is larger: 64 MiB. A file that never ends (a device, a pipe) is given up there. */
export const largestMemoBytes = 64 * 1024 * 1024;

/** Reads the whole memo. What can't be read is named in one sentence. */
export async function readMemo(source: MemoSource): Promise<Result<MemoBytes>> {
  const shown = source.path ?? "standard input";
  try {
    const bytes = source.path === null ? await readAll(process.stdin) : await readFile(source.path);
    if (bytes === "folder") {
      return failure("read/folder", `"${shown}" is a folder, not a memo.`, "Name a file in it.");
    }
    if (bytes === "too-large") {
      const mebibytes = largestMemoBytes / 1024 / 1024;
      return failure(
        "read/too-large",
        `"${shown}" is larger than ${mebibytes} MB, which is more than a memo can have.`,
      );
    }
    return success({ bytes, name: source.path === null ? null : basename(source.path) });
  } catch (error) {
    return failure("read/unreadable", describeSystemError(error, "read", shown));
  }
}

async function readFile(path: string): Promise<Uint8Array | "folder" | "too-large"> {
  const file: FileHandle = await open(path, "r");
  try {
    if ((await file.stat()).isDirectory()) return "folder";
    return await readAll(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

async function readAll(stream: AsyncIterable<unknown>): Promise<Uint8Array | "too-large"> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError("The memo's stream must give bytes");
    total += chunk.length;
    if (total > largestMemoBytes) return "too-large";
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
