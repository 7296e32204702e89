import type { Deck, Slide } from "../../deck/deck.ts";
import { drawSlide } from "./draw-slide.ts";
import { NAMESPACES, TREE_ROOT } from "./namespaces.ts";
import { shapeXml } from "./shape-xml.ts";
import { xml, type Xml } from "./xml.ts";

/** A slide with its shapes; one that the show passes over is marked hidden. `index` counts from 0. */
export function slidePart(slide: Slide, deck: Deck, index: number): Xml {
  // The tree itself is shape 1.
  const shapes = drawSlide(slide, deck, index).map((drawing, at) => shapeXml(drawing, deck, at + 2));
  const hidden = slide.standing === "hidden" ? xml` show="0"` : null;
  return xml`<p:sld ${NAMESPACES}${hidden}><p:cSld><p:spTree>${TREE_ROOT}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}
