import { strFromU8, zipSync } from "fflate";
import { crc32 } from "./crc-32.ts";

/** The parts of a briefing's file by their paths, in order. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The earliest time that a zip file can say: a file's bytes depend on what is in it, never on when. */
const NO_TIME = "1980-01-01T00:00:00";

/** Puts parts into a zip file, stored as they are, so that any program can take them out and damage stays where it is. */
export function packParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0, mtime: NO_TIME });
}

/** Marks the beginning of each part (PKWARE, APPNOTE.TXT 4.3.7), as a little-endian number. */
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;

/**
 * Takes out the parts that are whole. The file is walked from its beginning, part by part, and its directory at the
 * end is not asked: a file that was cut off still has all parts before the cut. A part that fails its check sum is left
 * out, and the walk goes on at the next part that can be found.
 */
export function unpackParts(bytes: Uint8Array): Parts {
  const parts = new Map<string, Uint8Array>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + LOCAL_HEADER_BYTES <= bytes.length) {
    const part = view.getUint32(at, true) === LOCAL_HEADER ? partAt(bytes, view, at) : null;
    if (part !== null && !parts.has(part.path)) parts.set(part.path, part.content);
    at = part === null ? at + 1 : part.end;
  }
  return parts;
}

interface Part {
  readonly path: string;
  readonly content: Uint8Array;
  /** Where the next part begins. */
  readonly end: number;
}

/** The part whose header stands at an offset, or null when it is damaged or not stored as it is. */
function partAt(bytes: Uint8Array, view: DataView, at: number): Part | null {
  const method = view.getUint16(at + 8, true);
  const checkSum = view.getUint32(at + 14, true);
  const size = view.getUint32(at + 22, true);
  const pathBytes = view.getUint16(at + 26, true);
  const start = at + LOCAL_HEADER_BYTES + pathBytes + view.getUint16(at + 28, true);
  const end = start + size;
  if (method !== 0 || end > bytes.length) return null;
  const content = bytes.slice(start, end);
  if (crc32(content) !== checkSum) return null;
  const path = strFromU8(bytes.subarray(at + LOCAL_HEADER_BYTES, at + LOCAL_HEADER_BYTES + pathBytes));
  return { path, content, end };
}
