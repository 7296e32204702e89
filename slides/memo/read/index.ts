import type { Result } from "../../result.ts";
import { success } from "../../result.ts";
import type { DocumentParts } from "../assemble.ts";
import { assembleMemo } from "../assemble.ts";
import { decode } from "../decode.ts";
import type { Memo } from "../memo.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlainText } from "./plain-text.ts";
import { tellTextFormat } from "./tell-format.ts";

/** The formats that are read, by the name that `--as` gives them. */
export const FORMATS = ["md", "txt"] as const;
export type Format = (typeof FORMATS)[number];

const READERS: Readonly<Record<Format, (source: string) => DocumentParts>> = {
  md: readMarkdown,
  txt: readPlainText,
};

/**
 * Reads a document.
 * @param name the file's name, which may tell the format; null when there is none
 * @param format the format if it is known, else null
 */
export async function readMemo(
  bytes: Uint8Array,
  name: string | null,
  format: Format | null,
): Promise<Result<Memo>> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { text, problems } = decoded.value;
  const parts = READERS[format ?? tellTextFormat(text, name)](text);
  return success(assembleMemo(name, { ...parts, problems: [...problems, ...parts.problems] }));
}
