/** A part of a picture: its four-letter type, and its bytes with length and checksum. */
export interface PngChunk {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Chunks that draw, and hold no words (PNG specification, third edition, chapter 11). */
export const DRAWING_CHUNKS: ReadonlySet<string> = new Set([
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

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A chunk's length, type and checksum, bytes. */
const FRAME_BYTES = 12;

/** The chunks of a PNG in their order; null for what is none, is cut, or has something behind its end. */
export function pngChunks(bytes: Uint8Array): readonly PngChunk[] | null {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = SIGNATURE.length;
  while (at + FRAME_BYTES <= bytes.length) {
    const end = at + FRAME_BYTES + view.getUint32(at);
    chunks.push({
      type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)),
      bytes: bytes.subarray(at, end),
    });
    at = end;
  }
  return at === bytes.length ? chunks : null;
}

/** Puts chunks together as a PNG. */
export function pngOf(chunks: readonly PngChunk[]): Uint8Array {
  const parts = [SIGNATURE, ...chunks.map(({ bytes }) => bytes)];
  const png = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}
