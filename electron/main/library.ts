import { randomUUID } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { success, type Result } from "../../slides/result.ts";
import type { FileBytes, FileHandle } from "../contract/channels.ts";
import { fileProblem, fileTrouble, LARGEST_FILE_BYTES } from "../contract/file-problem.ts";

/** How the shell came to know a file: somebody named it (it may not exist), or picked it where it lay. */
export type Origin = "named" | "picked";

/** The files that windows may read: they hold ids, the paths stay here. */
export interface Library {
  /** Gives a file an id; the same path keeps the one it has. */
  readonly admit: (path: string, origin: Origin) => FileHandle;
  /** A file's bytes as they are on disk now. */
  readonly read: (id: string) => Promise<Result<FileBytes>>;
  /** The absolute path behind an id, or null for one that was never given. */
  readonly pathOf: (id: string) => string | null;
  /** Whether a file that was opened lies there. */
  readonly has: (path: string) => boolean;
}

interface Entry {
  readonly handle: FileHandle;
  readonly path: string;
  /** Whether the file has been seen to exist. */
  readonly known: boolean;
}

export function createLibrary(): Library {
  const entries = new Map<string, Entry>();

  function admit(path: string, origin: Origin): FileHandle {
    const absolute = resolve(path);
    const before = [...entries.values()].find((entry) => entry.path === absolute);
    const handle = before?.handle ?? { id: randomUUID(), name: basename(absolute) };
    entries.set(handle.id, { handle, path: absolute, known: origin === "picked" || before?.known === true });
    return handle;
  }

  async function read(id: string): Promise<Result<FileBytes>> {
    const entry = entries.get(id);
    if (entry === undefined) return fileProblem(id, { kind: "missing" });
    const result = await readBytes(entry);
    if (result.ok) entries.set(id, { ...entry, known: true });
    return result;
  }

  return {
    admit,
    read,
    pathOf: (id) => entries.get(id)?.path ?? null,
    has: (path) => [...entries.values()].some((entry) => entry.path === resolve(path)),
  };
}

/** Looks first, since opening a pipe or a device would wait forever. */
async function readBytes({ handle, path, known }: Entry): Promise<Result<FileBytes>> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return fileProblem(handle.name, { kind: "directory" });
    if (!stats.isFile()) return fileProblem(handle.name, { kind: "not-a-file" });
    if (stats.size > LARGEST_FILE_BYTES)
      return fileProblem(handle.name, { kind: "too-big", bytes: stats.size });
    return success({ ...handle, bytes: new Uint8Array(await readFile(path)) });
  } catch (error) {
    return fileProblem(handle.name, fileTrouble(error, known));
  }
}
