import { failure } from "../../slides/result.ts";

/** The largest document that is read, bytes. The longest memo of record is far under a tenth of it. */
export const LARGEST_FILE_BYTES = 64 * 1024 * 1024;

/** Why a file's bytes could not be had. */
export type FileTrouble =
  | { readonly kind: "missing" | "vanished" | "directory" | "no-permission" | "not-a-file" }
  | { readonly kind: "too-big"; readonly bytes: number }
  | { readonly kind: "unreadable"; readonly code: string };

/** One plain sentence on a file that can't be read; `name` is the file's name without its folder. */
export function fileProblem(name: string, trouble: FileTrouble): ReturnType<typeof failure> {
  const code = `file/${trouble.kind}`;
  switch (trouble.kind) {
    case "missing":
      return failure(code, `There is no file “${name}”.`, "Look whether the name is spelt right.");
    case "vanished":
      return failure(code, `“${name}” is no longer where it was.`, "Choose the memo again.");
    case "directory":
      return failure(code, `“${name}” is a folder, not a memo.`, "Choose a file in it.");
    case "no-permission":
      return failure(
        code,
        `You have no permission to read “${name}”.`,
        "Ask its owner, or copy it elsewhere.",
      );
    case "not-a-file":
      return failure(code, `“${name}” is not a file that can be read.`, "Choose a document.");
    case "too-big":
      return failure(
        code,
        `“${name}” has ${inMegabytes(trouble.bytes)} MB; the most that is read is ${inMegabytes(LARGEST_FILE_BYTES)} MB.`,
        "Take the memo's own text out of it.",
      );
    case "unreadable":
      return failure(
        code,
        `“${name}” could not be read (${trouble.code}).`,
        "Copy it to this computer and try again.",
      );
  }
}

/** What an error of the file system means; `known` says whether the file was there before. */
export function fileTrouble(error: unknown, known: boolean): FileTrouble {
  const code = errorCode(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { kind: known ? "vanished" : "missing" };
    case "EISDIR":
      return { kind: "directory" };
    case "EACCES":
    case "EPERM":
      return { kind: "no-permission" };
    default:
      return { kind: "unreadable", code };
  }
}

function errorCode(error: unknown): string {
  const code: unknown = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : "unknown error";
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
