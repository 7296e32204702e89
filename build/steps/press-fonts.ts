import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { faceName, type Face } from "../../slides/deck/face.ts";
import { cutProperty } from "../../slides/markup/family-rule.ts";
import { fontFiles, rangeHolds, ROOT, type FontFile } from "../scripts/font-files.ts";
import { FAMILY_NAME } from "../scripts/font-theme.ts";
import { facesInUse, openFont } from "../scripts/font-widths.ts";
import { rootFolder } from "./freshness.ts";

/**
 * Browsers embed variable fonts in PDFs as Type 3, drawings of letters that no reader can hint or search for by name.
 * The press therefore gets static fonts: one for each face that text is set in and each file of the family.
 */

/** The features that our style sheets ask for and those that are on by themselves (OpenType 1.9, feature tags). */
const FEATURES = "kern liga clig calt rlig ccmp locl mark mkmk rclt lnum tnum".split(" ");

/** A static font that is cut from a variable one. */
interface Cut {
  readonly face: Face;
  readonly file: FontFile;
  /** "serif-650-60-italic-latin.woff". */
  readonly name: string;
}

/** Instances are the same as long as these fonts and this text are: they are kept between builds. */
const cacheFolder = join(rootFolder, "node_modules/.cache/lectern-press-fonts");

/** Puts the fonts and their style sheet beside the built press page, and the link to them into it. */
export async function addPressFonts(pressFolder: string): Promise<void> {
  const folder = join(pressFolder, "fonts");
  await mkdir(folder, { recursive: true });
  await mkdir(cacheFolder, { recursive: true });
  const cuts: Cut[] = [];
  for (const cut of allCuts()) {
    const font = await cachedInstance(cut);
    if (font === null) continue;
    await writeFile(join(folder, cut.name), font);
    cuts.push(cut);
  }
  await writeFile(join(folder, "fonts.css"), styleOf(cuts));
  const page = join(pressFolder, "index.html");
  const html = await readFile(page, "utf8");
  await writeFile(
    page,
    html.replace("</head>", '  <link rel="stylesheet" href="./fonts/fonts.css" />\n  </head>'),
  );
}

function allCuts(): readonly Cut[] {
  return facesInUse().flatMap((face) =>
    fontFiles(face.family)
      .filter(({ italic }) => italic === face.italic)
      .map((file) => {
        const stretch = /-([a-z-]+)-(?:opsz|wght)-/u
          .exec(file.path)?.[1]
          ?.replace(/^.*?(?=latin|cyrillic|greek|vietnamese)/u, "");
        return { face, file, name: `${faceName(face).replaceAll(" ", "-")}-${stretch}.woff` };
      }),
  );
}

async function cachedInstance({ face, file }: Cut): Promise<Uint8Array | null> {
  const bytes = await readFile(new URL(file.path, ROOT));
  const key = createHash("sha256")
    .update(bytes)
    .update(JSON.stringify([face, file.unicodeRange, FEATURES, "subset-font 2.9.0"]))
    .digest("hex");
  const kept = join(cacheFolder, `${key.slice(0, 32)}.woff`);
  const found = await readFile(kept).catch(() => null);
  if (found !== null) return found;
  const made = await instance(face, file, bytes);
  if (made === null) return null;
  // Two builds may run at once: a half-written file must never be taken for a font.
  await writeFile(`${kept}.${process.pid}`, made);
  await rename(`${kept}.${process.pid}`, kept);
  return made;
}

/** A face as a static font; null where the file holds none of the characters that the style sheet gives to it. */
export async function instance(
  face: Face,
  file: FontFile,
  bytes: Buffer,
  targetFormat: "woff" | "truetype" = "woff",
): Promise<Uint8Array | null> {
  const characters = openFont(file.path).characterSet.filter((code) => rangeHolds(file.unicodeRange, code));
  if (characters.length === 0) return null;
  return subsetFont(bytes, String.fromCodePoint(...characters), {
    targetFormat,
    keepFeatures: FEATURES,
    variationAxes: {
      wght: face.weight,
      ...(face.opticalSize === 0 ? {} : { opsz: face.opticalSize }),
    },
  });
}

function styleOf(cuts: readonly Cut[]): string {
  const sizes = new Set(cuts.map(({ face }) => face.opticalSize).filter((size) => size > 0));
  const names = [...sizes].map((size) => `${cutProperty(size)}: "${cutFamily("serif", size)}",;`);
  return [`:root { ${names.join(" ")} }`, ...cuts.map(fontFace), ""].join("\n");
}

function fontFace({ face, file, name }: Cut): string {
  return [
    "@font-face {",
    `font-family: "${cutFamily(face.family, face.opticalSize)}";`,
    `font-style: ${face.italic ? "italic" : "normal"};`,
    `font-weight: ${face.weight};`,
    "font-display: block;",
    `src: url("./${name}") format("woff");`,
    `unicode-range: ${file.unicodeRange};`,
    "}",
  ].join(" ");
}

/** What a cut's family is called: families without optical sizes keep the name that the windows' style sheets use. */
function cutFamily(family: Face["family"], opticalSize: number): string {
  return opticalSize === 0 ? FAMILY_NAME[family] : `${FAMILY_NAME[family]} ${opticalSize}`;
}
