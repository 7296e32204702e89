import { failure, success, type Result } from "../../result.ts";
import { mendCharacterMaps } from "./character-maps.ts";
import { infoDictionary, metadataStream, type PdfProperties } from "./metadata.ts";
import { bytesOf, latin1, objectOf, putTogether, takeApart } from "./objects.ts";
import { outlineObjects, type Bookmark } from "./outline.ts";
import { mendLists, mendStructure } from "./structure.ts";

/** Larger objects are streams of drawing or fonts, which stay as they are. */
const MOST_DICTIONARY_BYTES = 200_000;

/**
 * Finishes what a browser has printed: title, dates and metadata of the briefing, the outline of its sections and
 * slides, and a structure that PDF/UA readers know. Nothing that is drawn is touched, and nothing depends on when it is done. `characters` are all that the pages hold.
 */
export function finishPdf(
  printed: Uint8Array,
  properties: PdfProperties & { readonly characters: string },
  bookmarks: readonly Bookmark[],
): Result<Uint8Array> {
  const pdf = takeApart(printed);
  if (pdf === null)
    return failure(
      "press/unknown-pdf",
      "The browser wrote a PDF of a form that Lectern does not know.",
      "Use another one: LECTERN_BROWSER names it.",
    );
  const objects = new Map<number, Uint8Array>();
  for (const [number, bytes] of pdf.objects) objects.set(number, mended(bytes));
  for (const [number, text] of mendLists(structureOf(objects))) objects.set(number, bytesOf(text));
  const used = new Set(Array.from(properties.characters, (character) => character.codePointAt(0) ?? 0));
  for (const [number, bytes] of mendCharacterMaps(objects, used)) objects.set(number, bytes);
  const catalog = latin1(objects.get(pdf.root) ?? new Uint8Array());
  const pages = pageNumbers(catalog, objects);
  const free = Math.max(...objects.keys()) + 1;
  const outline = outlineObjects(bookmarks, free + 1, pages);
  objects.set(free, objectOf(free, metadataStream(properties)));
  for (const [number, value] of outline) objects.set(number, objectOf(number, value));
  const [root] = outline;
  const added = [
    `/Metadata ${free} 0 R`,
    ...(root === undefined ? [] : [`/Outlines ${root[0]} 0 R\n/PageMode /UseOutlines`]),
  ];
  objects.set(pdf.root, bytesOf(catalog.replace("/Type /Catalog", `/Type /Catalog\n${added.join("\n")}`)));
  if (pdf.info !== null) {
    const before = latin1(objects.get(pdf.info) ?? new Uint8Array());
    objects.set(pdf.info, objectOf(pdf.info, infoDictionary(before, properties)));
  }
  return success(putTogether({ ...pdf, objects }));
}

function mended(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MOST_DICTIONARY_BYTES) return bytes;
  const object = latin1(bytes);
  if (/>>\s*stream\s/u.test(object)) return bytes;
  const better = mendStructure(object);
  return better === object ? bytes : bytesOf(better);
}

/** The elements of the structure tree, as text. */
function structureOf(objects: ReadonlyMap<number, Uint8Array>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [number, bytes] of objects) {
    if (bytes.length > MOST_DICTIONARY_BYTES) continue;
    const text = latin1(bytes);
    if (text.includes("/Type /StructElem")) found.set(number, text);
  }
  return found;
}

/** The page objects' numbers in the order of the pages. */
function pageNumbers(catalog: string, objects: ReadonlyMap<number, Uint8Array>): readonly number[] {
  const visit = (number: number): readonly number[] => {
    const object = latin1(objects.get(number) ?? new Uint8Array());
    if (!/\/Type \/Pages\b/u.test(object)) return [number];
    const kids = /\/Kids\s*\[([^\]]*)\]/u.exec(object)?.[1] ?? "";
    return Array.from(kids.matchAll(/(\d+) 0 R/gu), (match) => Number(match[1])).flatMap(visit);
  };
  const root = /\/Pages (\d+) 0 R/u.exec(catalog)?.[1];
  return root === undefined ? [] : visit(Number(root));
}
