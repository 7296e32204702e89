import type { Deck, Note, NoteRun, Slide } from "../../deck/deck.ts";
import { NAMESPACES, TREE_ROOT } from "./namespaces.ts";
import { xml, type Xml } from "./xml.ts";

/** A slide's speaker notes: who speaks, and the whole passages; what stands on the slide is underlined, as on screen. */
export function notesPart({ notes }: Slide, deck: Pick<Deck, "language" | "direction">): Xml {
  const paragraphs = notes.flatMap((note) => [...speaker(note, deck), passage(note, deck)]);
  return xml`<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_ROOT}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.length === 0 ? xml`<a:p/>` : paragraphs}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

/** The master of all notes pages: the slide above, the words below, on A4 upright. */
export function notesMasterPart(): Xml {
  return xml`<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="ffffff"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_ROOT}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="900000" y="720000"/><a:ext cx="5760000" cy="3240000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="900000" y="4320000"/><a:ext cx="5760000" cy="5700000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp></p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/></p:notesMaster>`;
}

/** A4 in English Metric Units: 210 by 297 millimetres of 36,000 units. */
export const NOTES_PAGE = { width: 7_560_000, height: 10_692_000 } as const;

type TextSetting = Pick<Deck, "language" | "direction">;

function speaker({ attribution }: Note, setting: TextSetting): readonly Xml[] {
  if (attribution === null) return [];
  const words = [attribution.speaker, attribution.role].filter((part) => part !== null).join(", ");
  return [
    xml`<a:p>${paragraphStart(setting)}<a:r><a:rPr lang="${setting.language}" b="1" dirty="0"/><a:t>${words}</a:t></a:r></a:p>`,
  ];
}

function passage({ runs }: Note, setting: TextSetting): Xml {
  return xml`<a:p>${paragraphStart(setting)}${runs.map((run) => runXml(run, setting))}</a:p>`;
}

function runXml({ text, strong, emphasis, onSlide }: NoteRun, { language }: TextSetting): Xml {
  return xml`<a:r><a:rPr lang="${language}" b="${strong ? 1 : 0}" i="${emphasis ? 1 : 0}" u="${onSlide ? "sng" : "none"}" dirty="0"/><a:t>${text}</a:t></a:r>`;
}

function paragraphStart({ direction }: TextSetting): Xml {
  return direction === "rtl" ? xml`<a:pPr algn="r" rtl="1"/>` : xml`<a:pPr/>`;
}
