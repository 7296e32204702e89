import { failure, success, type Result } from "../../result.ts";
import type { FileTexts } from "./leaks.ts";

/** Chunks that draw, and hold no words (PNG specification, third edition, chapter 11). */
const DRAWING = new Set([
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "sRGB",
  "gAMA",
  "cHRM",
  "sBIT",
  "pHYs",
  "cICP",
]);

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What a picture says beside what it shows: nothing. One with a chunk that can hold words is refused. */
export function pngTexts(bytes: Uint8Array): Result<FileTexts> {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) return unproven("it is no PNG");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!DRAWING.has(type)) return unproven(`it has a part "${type}"`);
    at += 12 + view.getUint32(at);
  }
  return at === bytes.length ? success({ texts: [], own: new Set() }) : unproven("something follows its end");
}

function unproven(why: string): ReturnType<typeof failure> {
  return failure("export/unproven", `It can't be proven that the picture is free of speaker notes: ${why}.`);
}
