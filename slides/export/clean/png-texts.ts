import { failure, success, type Result } from "../../result.ts";
import { DRAWING_CHUNKS, pngChunks } from "../png-chunks.ts";
import type { FileTexts } from "./leaks.ts";

/** What a picture says beside what it shows: nothing. One with a chunk that can hold words is refused. */
export function pngTexts(bytes: Uint8Array): Result<FileTexts> {
  const chunks = pngChunks(bytes);
  if (chunks === null) return unproven("it is no PNG, or no whole one");
  const other = chunks.find(({ type }) => !DRAWING_CHUNKS.has(type));
  return other === undefined
    ? success({ texts: [], own: new Set() })
    : unproven(`it has a part "${other.type}"`);
}

function unproven(why: string): ReturnType<typeof failure> {
  return failure("export/unproven", `It can't be proven that the picture is free of speaker notes: ${why}.`);
}
