import { failure } from "../../slides/result.ts";
import { words } from "./words.ts";

/** Why a file could not be written, as far as a person can do something about it. */
type Reason = keyof typeof words.save.reasons;

/** What the file system's errors mean to the person who saves. */
const REASONS: Readonly<Record<string, Reason>> = {
  EBUSY: "inUse",
  ETXTBSY: "inUse",
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "full",
  EROFS: "readOnly",
  EACCES: "forbidden",
  EPERM: "forbidden",
  ENOENT: "gone",
  ENOTDIR: "gone",
  EISDIR: "folder",
  ENOTEMPTY: "folder",
  ENAMETOOLONG: "tooLong",
};

/**
 * One sentence on a file that could not be written; what was there before is untouched. Windows refuses to replace a
 * file that another program holds open as if it were forbidden.
 * @param name the file's name without its folder
 */
export function unwritten(
  error: unknown,
  name: string,
  platform: NodeJS.Platform = process.platform,
): ReturnType<typeof failure> {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  const isHeldOpen = platform === "win32" && (code === "EPERM" || code === "EACCES");
  const reason = isHeldOpen ? "inUse" : REASONS[code];
  const sentence = reason === undefined ? words.save.failed(name, code) : words.save.reasons[reason](name);
  return failure("file/not-written", sentence, words.save.nothingWritten);
}
