import type { Deck } from "../../deck/deck.ts";
import { unreachable } from "../../result.ts";
import { onPage } from "./direction.ts";
import type { Box, Cell, Drawing, Paragraph, TextRole } from "./drawing.ts";
import { fill, paragraphXml } from "./text-xml.ts";
import { baselineShiftPx, emu } from "./units.ts";
import { xml, type Xml } from "./xml.ts";

/** A drawing as a shape of a slide. `id` is unique on the slide; 1 is the slide's own. */
export function shapeXml(drawing: Drawing, deck: Deck, id: number): Xml {
  switch (drawing.kind) {
    case "text":
      return textXml(drawing, deck, id);
    case "rule":
      return ruleXml(drawing, deck, id);
    case "table":
      return tableXml(drawing, deck, id);
    default:
      return unreachable(drawing);
  }
}

const PLACEHOLDERS: Readonly<Record<TextRole, Xml | null>> = {
  title: xml`<p:ph type="title"/>`,
  body: xml`<p:ph type="body" idx="1"/>`,
  other: null,
};

/**
 * How much wider than planned a text's frame is, canvas pixels: another font may be a little wider than ours, and a line
 * that we broke must not break again. It stays inside the page.
 */
const SLACK_PX = 60;

function textXml(
  { name, role, box, align, paragraphs }: Extract<Drawing, { kind: "text" }>,
  deck: Deck,
  id: number,
): Xml {
  const slack = align === "start" ? SLACK_PX : 0;
  const shift = shiftOf(paragraphs);
  const frame = onPage({ ...box, top: box.top + shift, width: box.width + slack }, deck);
  const own =
    role === "other" ? xml`<p:cNvSpPr txBox="1"/>` : xml`<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`;
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/>${own}<p:nvPr>${PLACEHOLDERS[role]}</p:nvPr></p:nvSpPr><p:spPr>${frameXml(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t" rtlCol="0"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.map((paragraph) => paragraphXml(paragraph, align, deck))}</p:txBody></p:sp>`;
}

/** Decoration: those who listen need not hear of it. */
function ruleXml({ name, box, colour }: Extract<Drawing, { kind: "rule" }>, deck: Deck, id: number): Xml {
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${frameXml(onPage(box, deck))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill(colour)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

function tableXml(
  { name, box, columns, hasHeader, rows }: Extract<Drawing, { kind: "table" }>,
  deck: Deck,
  id: number,
): Xml {
  const { left, top, width, height } = onPage(box, deck);
  const rightToLeft = deck.direction === "rtl" ? 1 : 0;
  const printed = rows.map((row, index) => {
    const colour = hasHeader && index === 0 ? "ink" : "rule";
    return xml`<a:tr h="${emu(row.height)}">${row.cells.map((cell) => cellXml(cell, colour, deck))}</a:tr>`;
  });
  return xml`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="${hasHeader ? 1 : 0}" rtl="${rightToLeft}"/><a:tblGrid>${columns.map((column) => xml`<a:gridCol w="${emu(column)}"/>`)}</a:tblGrid>${printed}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

function cellXml({ paragraph, align, padding }: Cell, under: "ink" | "rule", deck: Deck): Xml {
  const none = xml`<a:noFill/>`;
  const top = Math.max(0, padding.top + shiftOf([paragraph]));
  const [left, right] = deck.direction === "rtl" ? [padding.end, 0] : [0, padding.end];
  return xml`<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphXml(paragraph, align, deck)}</a:txBody><a:tcPr marL="${emu(left)}" marR="${emu(right)}" marT="${emu(top)}" marB="0"><a:lnL w="0">${none}</a:lnL><a:lnR w="0">${none}</a:lnR><a:lnT w="0">${none}</a:lnT><a:lnB w="${emu(1)}">${fill(under)}</a:lnB><a:noFill/></a:tcPr></a:tc>`;
}

function frameXml({ left, top, width, height }: Box): Xml {
  return xml`<a:xfrm><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
}

/** The shift of the step that gives the lines their height. */
function shiftOf(paragraphs: readonly Paragraph[]): number {
  const steps = paragraphs.flatMap(({ lines }) => lines.flat().map(({ step }) => step));
  const [tallest] = steps.toSorted((a, b) => b.linePx - a.linePx);
  return tallest === undefined ? 0 : baselineShiftPx(tallest);
}
