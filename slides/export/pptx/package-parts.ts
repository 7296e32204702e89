import { CANVASES } from "../../deck/canvas.ts";
import type { Deck } from "../../deck/deck.ts";
import { LAYOUTS, MASTER_ID } from "./master-parts.ts";
import { NAMESPACES } from "./namespaces.ts";
import { NOTES_PAGE } from "./notes-parts.ts";
import { emu } from "./units.ts";
import { xml, type Xml } from "./xml.ts";

/** A relationship of a part: what kind, and to which part, as a path from the part's own folder. */
export type Relationship = readonly [kind: string, target: string];

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml";

/** Relationships as rId1, rId2 … in their order. */
export function relationshipsPart(relationships: readonly Relationship[]): Xml {
  return xml`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.map(
    ([kind, target], index) =>
      xml`<Relationship Id="rId${index + 1}" Type="${kind === "core-properties" ? CORE : `${OFFICE}/${kind}`}" Target="${target}"/>`,
  )}</Relationships>`;
}

/** The list of all parts by their kinds. */
export function contentTypesPart(slides: number, hasNotes: boolean): Xml {
  const part = (path: string, kind: string): Xml =>
    xml`<Override PartName="/${path}" ContentType="${kind}"/>`;
  const numbers = Array.from({ length: slides }, (_, index) => index + 1);
  const notes = hasNotes
    ? [
        part("ppt/notesMasters/notesMaster1.xml", `${PRESENTATION}.notesMaster+xml`),
        part("ppt/theme/theme2.xml", THEME),
        ...numbers.map((n) => part(`ppt/notesSlides/notesSlide${n}.xml`, `${PRESENTATION}.notesSlide+xml`)),
      ]
    : [];
  return xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}${part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")}${part("ppt/presentation.xml", `${PRESENTATION}.presentation.main+xml`)}${part("ppt/theme/theme1.xml", THEME)}${part("ppt/slideMasters/slideMaster1.xml", `${PRESENTATION}.slideMaster+xml`)}${LAYOUTS.map((_, index) => part(`ppt/slideLayouts/slideLayout${index + 1}.xml`, `${PRESENTATION}.slideLayout+xml`))}${numbers.map((n) => part(`ppt/slides/slide${n}.xml`, `${PRESENTATION}.slide+xml`))}${notes}</Types>`;
}

const THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

/** Slides' ids begin here (ECMA-376, ST_SlideId). */
const FIRST_SLIDE_ID = 256;

/** The presentation itself. Its relationships are the master, the theme, the slides and, at last, the notes' master. */
export function presentationPart(deck: Deck, hasNotes: boolean): Xml {
  const { widthPx, heightPx } = CANVASES[deck.shape];
  const ids = deck.slides.map(
    (_, index) => xml`<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="rId${index + 3}"/>`,
  );
  const notes = hasNotes
    ? xml`<p:notesMasterIdLst><p:notesMasterId r:id="rId${deck.slides.length + 3}"/></p:notesMasterIdLst>`
    : null;
  const rightToLeft = deck.direction === "rtl" ? xml` rtl="1"` : null;
  return xml`<p:presentation ${NAMESPACES}${rightToLeft} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="${MASTER_ID}" r:id="rId1"/></p:sldMasterIdLst>${notes}<p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${emu(widthPx)}" cy="${emu(heightPx)}"/><p:notesSz cx="${NOTES_PAGE.width}" cy="${NOTES_PAGE.height}"/></p:presentation>`;
}

/** Title, language, the memo's hash and the marking. No dates: the same briefing gives the same bytes. */
export function corePropertiesPart({ title, language, fingerprint, marking }: Deck): Xml {
  const marked =
    marking === null ? null : xml`<cp:keywords>${marking}</cp:keywords><cp:category>${marking}</cp:category>`;
  return xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:identifier>${fingerprint}</dc:identifier><dc:language>${language}</dc:language>${marked}</cp:coreProperties>`;
}

/** The program that wrote the file. */
export function appPropertiesPart(): Xml {
  return xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Lectern</Application></Properties>`;
}
