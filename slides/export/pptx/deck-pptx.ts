import { strToU8, zipSync, type Zippable } from "fflate";
import { compositionOf } from "../../deck/composition.ts";
import type { Deck } from "../../deck/deck.ts";
import type { Copy } from "../options.ts";
import { layoutPart, LAYOUTS, masterPart } from "./master-parts.ts";
import { notesMasterPart, notesPart } from "./notes-parts.ts";
import {
  appPropertiesPart,
  contentTypesPart,
  corePropertiesPart,
  presentationPart,
  relationshipsPart,
} from "./package-parts.ts";
import { slidePart } from "./slide-part.ts";
import { themePart } from "./theme-part.ts";
import { xmlText, type Xml } from "./xml.ts";

/**
 * A deck as a PowerPoint file (ECMA-376): text, tables and notes of its own, nothing as a picture. Speaker notes are in
 * the presenter copy only. The same deck gives the same bytes.
 */
export function deckPptx(deck: Deck, copy: Copy): Uint8Array {
  const parts = pptxParts(deck, copy === "presenter");
  const files: Zippable = {};
  for (const [path, part] of parts) files[path] = [strToU8(xmlText(part)), { mtime: FIRST_ZIP_DAY }];
  return zipSync(files);
}

/** The first day that a zip file can name; none of its entries has another. */
const FIRST_ZIP_DAY = new Date(1980, 0, 1);

/** Every part by its path, in the order of the file. */
function pptxParts(deck: Deck, hasNotes: boolean): readonly (readonly [path: string, part: Xml])[] {
  const count = deck.slides.length;
  const numbers = deck.slides.map((_, index) => index + 1);
  return [
    ["[Content_Types].xml", contentTypesPart(count, hasNotes)],
    [
      "_rels/.rels",
      relationshipsPart([
        ["officeDocument", "ppt/presentation.xml"],
        ["core-properties", "docProps/core.xml"],
        ["extended-properties", "docProps/app.xml"],
      ]),
    ],
    ["docProps/core.xml", corePropertiesPart(deck)],
    ["docProps/app.xml", appPropertiesPart()],
    ["ppt/presentation.xml", presentationPart(deck, hasNotes)],
    [
      "ppt/_rels/presentation.xml.rels",
      relationshipsPart([
        ["slideMaster", "slideMasters/slideMaster1.xml"],
        ["theme", "theme/theme1.xml"],
        ...numbers.map((n) => ["slide", `slides/slide${n}.xml`] as const),
        ...(hasNotes ? [["notesMaster", "notesMasters/notesMaster1.xml"] as const] : []),
      ]),
    ],
    ["ppt/theme/theme1.xml", themePart(deck)],
    ["ppt/slideMasters/slideMaster1.xml", masterPart(deck)],
    [
      "ppt/slideMasters/_rels/slideMaster1.xml.rels",
      relationshipsPart([
        ...LAYOUTS.map((_, index) => ["slideLayout", `../slideLayouts/slideLayout${index + 1}.xml`] as const),
        ["theme", "../theme/theme1.xml"],
      ]),
    ],
    ...LAYOUTS.flatMap((composition, index) => [
      [`ppt/slideLayouts/slideLayout${index + 1}.xml`, layoutPart(composition, deck)] as const,
      [
        `ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`,
        relationshipsPart([["slideMaster", "../slideMasters/slideMaster1.xml"]]),
      ] as const,
    ]),
    ...deck.slides.flatMap((slide, index) => [
      [`ppt/slides/slide${index + 1}.xml`, slidePart(slide, deck, index)] as const,
      [
        `ppt/slides/_rels/slide${index + 1}.xml.rels`,
        relationshipsPart([
          ["slideLayout", `../slideLayouts/slideLayout${LAYOUTS.indexOf(compositionOf(slide)) + 1}.xml`],
          ...(hasNotes ? [["notesSlide", `../notesSlides/notesSlide${index + 1}.xml`] as const] : []),
        ]),
      ] as const,
    ]),
    ...(hasNotes ? notesParts(deck) : []),
  ];
}

function notesParts(deck: Deck): readonly (readonly [path: string, part: Xml])[] {
  return [
    ["ppt/notesMasters/notesMaster1.xml", notesMasterPart()],
    ["ppt/notesMasters/_rels/notesMaster1.xml.rels", relationshipsPart([["theme", "../theme/theme2.xml"]])],
    ["ppt/theme/theme2.xml", themePart({ look: { ...deck.look, theme: "light" } })],
    ...deck.slides.flatMap((slide, index) => [
      [`ppt/notesSlides/notesSlide${index + 1}.xml`, notesPart(slide, deck)] as const,
      [
        `ppt/notesSlides/_rels/notesSlide${index + 1}.xml.rels`,
        relationshipsPart([
          ["notesMaster", "../notesMasters/notesMaster1.xml"],
          ["slide", `../slides/slide${index + 1}.xml`],
        ]),
      ] as const,
    ]),
  ];
}
