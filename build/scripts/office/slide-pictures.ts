import { spawnSync } from "node:child_process";
import type { DrawnWord, SlidePicture } from "./compare-pictures.ts";
import { letters } from "./opened-slides.ts";

/** Fields of the grid of ink: forty canvas pixels a side, about a line of text. */
const GRID = { columns: 32, rows: 18 } as const;

/** Pixels of a picture along a field's side: enough to tell ink from none. */
const FIELD_PX = 5;

/** Words that programs part alike: signs of scripts without spaces and of those that run from right to left are not, nor "9–10" among these. */
const TELLABLE = /^(?=.*\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{3,}$/u;

/** Every page of a PDF as it is drawn, by poppler's programs. Throws where they fail. */
export function slidePictures(file: string): readonly SlidePicture[] {
  const words = drawnWords(poppler("pdftotext", ["-bbox", file, "-"]).toString("utf8"));
  const size = ["-scale-to-x", String(GRID.columns * FIELD_PX), "-scale-to-y", String(GRID.rows * FIELD_PX)];
  const grids = inkGrids(poppler("pdftoppm", ["-gray", ...size, file]));
  if (grids.length !== words.length)
    throw new Error(`${file}: ${words.length} pages of words and ${grids.length} pictures`);
  return grids.map((ink, at) => ({ ink, words: words[at] ?? [] }));
}

function poppler(program: string, words: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(program, words, { maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.toString()}`);
  return stdout;
}

function drawnWords(xml: string): readonly (readonly DrawnWord[])[] {
  return xml
    .split("<page ")
    .slice(1)
    .map((page) => {
      const size = /width="([\d.]+)" height="([\d.]+)"/u.exec(page);
      const [width, height] = [Number(size?.[1]), Number(size?.[2])];
      const word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</gu;
      return [...page.matchAll(word)]
        .map(([, left, top, right, bottom, text = ""]) => ({
          text: letters(text),
          x: (Number(left) + Number(right)) / 2 / width,
          y: (Number(top) + Number(bottom)) / 2 / height,
        }))
        .filter(({ text }) => TELLABLE.test(text));
    });
}

/** Pictures in the netpbm format (P5), one after the other, as grids of ink. */
function inkGrids(bytes: Buffer): readonly (readonly number[])[] {
  const grids: (readonly number[])[] = [];
  for (let at = 0; at < bytes.length;) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.toString("latin1", at, at + 64));
    if (head === null) throw new Error("pdftoppm gave something else than grey pictures");
    const [width, height] = [Number(head[1]), Number(head[2])];
    const from = at + head[0].length;
    grids.push(inkGrid(bytes.subarray(from, from + width * height), width));
    at = from + width * height;
  }
  return grids;
}

function inkGrid(pixels: Uint8Array, width: number): readonly number[] {
  // The corner is ground in every theme.
  const ground = pixels[0] ?? 255;
  const grid = Array.from({ length: GRID.columns * GRID.rows }, () => 0);
  for (const [at, pixel] of pixels.entries()) {
    const column = Math.floor((at % width) / FIELD_PX);
    const row = Math.floor(at / width / FIELD_PX);
    const field = row * GRID.columns + column;
    grid[field] = (grid[field] ?? 0) + Math.abs(pixel - ground) / 255 / FIELD_PX ** 2;
  }
  return grid;
}
