import type { NativeImage } from "electron";
import { DRAWING_CHUNKS, pngChunks, pngOf, type PngChunk } from "../../../slides/export/png-chunks.ts";

/** The size of a picture, in its own pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A window's image as a PNG of exactly this size that says nothing beside what it shows. Throws when the image is empty:
 * the window has drawn nothing.
 *
 * Electron may capture a window that is drawn off screen at the display's scale instead of the window's
 * (electron/electron#53675), and which chunks it writes depends on the display's colours.
 */
export function exactPicture(
  image: Pick<NativeImage, "toPNG" | "resize">,
  { width, height }: PictureSize,
): Uint8Array {
  const chunks = chunksOf(image);
  const size = sizeOf(chunks);
  const isExact = size.width === width && size.height === height;
  const exact = isExact ? chunks : chunksOf(image.resize({ width, height, quality: "best" }));
  return pngOf(exact.filter(({ type }) => DRAWING_CHUNKS.has(type)));
}

function chunksOf(image: Pick<NativeImage, "toPNG">): readonly PngChunk[] {
  const chunks = pngChunks(new Uint8Array(image.toPNG()));
  if (chunks === null) throw new Error("the window has drawn nothing");
  return chunks;
}

/** The header's data begin behind length and type, with width and height (PNG specification, 11.2.1). */
function sizeOf([header]: readonly PngChunk[]): PictureSize {
  if (header === undefined) return { width: 0, height: 0 };
  const { buffer, byteOffset, byteLength } = header.bytes;
  const view = new DataView(buffer, byteOffset, byteLength);
  return { width: view.getUint32(8), height: view.getUint32(12) };
}
