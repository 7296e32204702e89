import type { Deck } from "../../deck/deck.ts";
import { brandedColours } from "../../look/brand.ts";
import type { Colour } from "../../look/colour.ts";
import { SUBSTITUTES } from "./units.ts";
import { xml, type Xml } from "./xml.ts";

/** The presentation's theme: our colours by their use, and the fonts that stand in for ours in every script. */
export function themePart({ look }: Pick<Deck, "look">): Xml {
  const { paper, ink, soft, rule, accent, brass } = brandedColours(look.theme, look.brand);
  const scheme = xml`<a:dk1>${colour(ink)}</a:dk1><a:lt1>${colour(paper)}</a:lt1><a:dk2>${colour(soft)}</a:dk2><a:lt2>${colour(rule)}</a:lt2><a:accent1>${colour(accent)}</a:accent1><a:accent2>${colour(brass)}</a:accent2><a:accent3>${colour(soft)}</a:accent3><a:accent4>${colour(ink)}</a:accent4><a:accent5>${colour(rule)}</a:accent5><a:accent6>${colour(accent)}</a:accent6><a:hlink>${colour(accent)}</a:hlink><a:folHlink>${colour(soft)}</a:folHlink>`;
  return xml`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Lectern"><a:themeElements><a:clrScheme name="Lectern">${scheme}</a:clrScheme><a:fontScheme name="Lectern"><a:majorFont>${fonts(SUBSTITUTES.serif.typeface, SERIF_SCRIPTS)}</a:majorFont><a:minorFont>${fonts(SUBSTITUTES.sans.typeface, SANS_SCRIPTS)}</a:minorFont></a:fontScheme><a:fmtScheme name="Lectern"><a:fillStyleLst>${PLAIN_FILL}${PLAIN_FILL}${PLAIN_FILL}</a:fillStyleLst><a:lnStyleLst>${PLAIN_LINE}${PLAIN_LINE}${PLAIN_LINE}</a:lnStyleLst><a:effectStyleLst>${NO_EFFECT}${NO_EFFECT}${NO_EFFECT}</a:effectStyleLst><a:bgFillStyleLst>${PLAIN_FILL}${PLAIN_FILL}${PLAIN_FILL}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

function colour(written: Colour): Xml {
  return xml`<a:srgbClr val="${written.slice(1)}"/>`;
}

type Scripts = readonly (readonly [script: string, typeface: string])[];

/** Fonts of the scripts that Latin fonts lack; all of them come with the usual systems and office programs. */
const SERIF_SCRIPTS: Scripts = [
  ["Jpan", "Yu Mincho"],
  ["Hang", "Batang"],
  ["Hans", "SimSun"],
  ["Hant", "PMingLiU"],
  ["Arab", "Times New Roman"],
  ["Hebr", "Times New Roman"],
];
const SANS_SCRIPTS: Scripts = [
  ["Jpan", "Yu Gothic"],
  ["Hang", "Malgun Gothic"],
  ["Hans", "Microsoft YaHei"],
  ["Hant", "Microsoft JhengHei"],
  ["Arab", "Arial"],
  ["Hebr", "Arial"],
];

/** Every font that a theme names. */
export const TYPEFACES: ReadonlySet<string> = new Set([
  ...[...SERIF_SCRIPTS, ...SANS_SCRIPTS].map(([, typeface]) => typeface),
  ...Object.values(SUBSTITUTES).map(({ typeface }) => typeface),
]);

function fonts(latin: string, scripts: Scripts): Xml {
  return xml`<a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface="${latin}"/>${scripts.map(([script, typeface]) => xml`<a:font script="${script}" typeface="${typeface}"/>`)}`;
}

const PLAIN_FILL = xml`<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
const PLAIN_LINE = xml`<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>`;
const NO_EFFECT = xml`<a:effectStyle><a:effectLst/></a:effectStyle>`;
