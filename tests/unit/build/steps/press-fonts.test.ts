import { expect, test } from "@playwright/test";
import { create } from "fontkitten";
import { readFileSync } from "node:fs";
import { fontFiles, ROOT } from "../../../../build/scripts/font-files.ts";
import { advances } from "../../../../build/scripts/font-widths.ts";
import { instance } from "../../../../build/steps/press-fonts.ts";
import type { Face } from "../../../../slides/deck/face.ts";

/** One of each family, both styles, and weights and sizes between the masters. */
const faces: readonly Face[] = [
  { family: "serif", weight: 650, opticalSize: 12, italic: false },
  { family: "serif", weight: 400, opticalSize: 36, italic: true },
  { family: "sans", weight: 500, opticalSize: 0, italic: false },
  { family: "mono", weight: 600, opticalSize: 0, italic: false },
];

for (const face of faces)
  test(`a static font has the widths that lines are broken by: ${JSON.stringify(face)}`, async () => {
    const planned = advances(face);
    const file = fontFiles(face.family).find(
      ({ italic, path }) => italic === face.italic && /-latin-(?:opsz|wght)-/u.test(path),
    );
    if (file === undefined) throw new Error("No font file for Latin letters");
    const bytes = await instance(face, file, readFileSync(new URL(file.path, ROOT)), "truetype");
    const font = create(Buffer.from(Uint8Array.from(bytes ?? []).buffer));
    if (font.isCollection) throw new Error("A single font is expected");
    // Blank glyphs are left out: fontkitten reads past the end of the file for them.
    const letters = font.characterSet.filter(
      (code) => planned.has(code) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(code)),
    );
    expect(letters.length).toBeGreaterThan(100);
    const widths = new Map(letters.map((code) => [code, font.glyphForCodePoint(code).advanceWidth]));
    expect(widths).toEqual(new Map(letters.map((code) => [code, planned.get(code)])));
    expect(font.variationAxes).toEqual({});
  });
