import { expect, test } from "@playwright/test";
import { exactPicture } from "../../../../../electron/main/press/exact-picture.ts";
import { pngChunks, pngOf, type PngChunk } from "../../../../../slides/export/png-chunks.ts";

type Image = Parameters<typeof exactPicture>[0];

test("a picture of the right size is kept as it is drawn, without what a PNG can say beside", () => {
  const picture = exactPicture(imageOf(1280, 720, "iCCP", "tEXt"), { width: 1280, height: 720 });
  expect(pngChunks(picture)?.map(({ type }) => type)).toEqual(["IHDR", "IDAT", "IEND"]);
});

test("a picture at the display's scale gets the size that was asked for", () => {
  const picture = exactPicture(imageOf(2560, 1440), { width: 1280, height: 720 });
  expect(picture).toEqual(pngWith(1280, 720));
});

test("an empty image is no picture", () => {
  const empty: Image = { toPNG: () => Buffer.alloc(0), resize: () => never() };
  expect(() => exactPicture(empty, { width: 1280, height: 720 })).toThrow(/drawn nothing/u);
});

/** An image whose resized copies have the size that they were asked for. */
function imageOf(width: number, height: number, ...more: readonly string[]): Image {
  return {
    toPNG: () => Buffer.from(pngWith(width, height, ...more)),
    // Only its PNG is read.
    resize: (size) =>
      imageOf(size.width ?? 0, size.height ?? 0, ...more) as unknown as ReturnType<Image["resize"]>,
  };
}

function never(): never {
  throw new Error("An empty image can't be resized");
}

function pngWith(width: number, height: number, ...more: readonly string[]): Uint8Array {
  const header = chunk("IHDR", 13);
  const view = new DataView(header.bytes.buffer);
  view.setUint32(8, width);
  view.setUint32(12, height);
  return pngOf([header, ...more.map((type) => chunk(type, 5)), chunk("IDAT", 2), chunk("IEND", 0)]);
}

function chunk(type: string, length: number): PngChunk {
  const bytes = new Uint8Array(12 + length);
  new DataView(bytes.buffer).setUint32(0, length);
  bytes.set(Buffer.from(type, "latin1"), 4);
  return { type, bytes };
}
