import { CANVASES, contentWidthPx, GRID } from "../../deck/canvas.ts";
import type { Composition } from "../../deck/composition.ts";
import type { Deck } from "../../deck/deck.ts";
import { furnitureParagraph } from "./furniture-paragraph.ts";
import { NAMESPACES, TREE_ROOT } from "./namespaces.ts";
import { shapeXml } from "./shape-xml.ts";
import { emu } from "./units.ts";
import { xml, type Xml } from "./xml.ts";

/** The layouts, in the order of their numbers. */
export const LAYOUTS: readonly Composition[] = ["cover", "page", "stage"];

const LAYOUT_NAMES: Readonly<Record<Composition, string>> = {
  cover: "Lectern cover",
  page: "Lectern page",
  stage: "Lectern stage",
};

/** The master: paper, title and words; bullets are off, since the memo's own markers are printed. */
export function masterPart(deck: Deck): Xml {
  const ids = LAYOUTS.map(
    (_, index) => xml`<p:sldLayoutId id="${FIRST_LAYOUT_ID + index}" r:id="rId${index + 1}"/>`,
  );
  return xml`<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_ROOT}${placeholders(deck)}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${style(4000)}</p:titleStyle><p:bodyStyle>${style(2400)}</p:bodyStyle><p:otherStyle>${style(1800)}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

/** A layout: the running title stands on it, except on covers, where the title itself stands. */
export function layoutPart(composition: Composition, deck: Deck): Xml {
  const title = composition === "cover" ? null : shapeXml(runningTitle(deck), deck, 4);
  return xml`<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="${LAYOUT_NAMES[composition]}"><p:spTree>${TREE_ROOT}${placeholders(deck)}${title}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** Layouts' ids begin behind the master's, which is the least there can be (ECMA-376, ST_SlideMasterId). */
export const MASTER_ID = 2_147_483_648;
const FIRST_LAYOUT_ID = MASTER_ID + 1;

function placeholders({ shape }: Deck): Xml {
  const left = emu(CANVASES[shape].marginPx);
  const width = emu(contentWidthPx(shape));
  const half = (GRID.contentTopPx + GRID.contentBottomPx) / 2;
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${left}" y="${emu(GRID.contentTopPx)}"/><a:ext cx="${width}" cy="${emu(half - GRID.contentTopPx)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${PROMPT}</p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Words"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${left}" y="${emu(half)}"/><a:ext cx="${width}" cy="${emu(GRID.contentBottomPx - half)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${PROMPT}</p:sp>`;
}

/** Placeholders say nothing of themselves. */
const PROMPT = xml`<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>`;

/** `size` in hundredths of a point. */
function style(size: number): Xml {
  return xml`<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr>`;
}

function runningTitle({ title, shape }: Deck): Parameters<typeof shapeXml>[0] {
  return {
    kind: "text",
    name: "Running title",
    role: "other",
    align: "start",
    box: {
      left: CANVASES[shape].marginPx,
      top: GRID.runningTitleTopPx,
      width: contentWidthPx(shape),
      height: GRID.furnitureLinePx,
    },
    paragraphs: [furnitureParagraph(title)],
  };
}
