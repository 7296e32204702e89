import type { Direction } from "./direction.ts";
import type { Paragraph, Piece, ThemeColour } from "./drawing.ts";
import { emu, hundredths, substitutePx, SUBSTITUTES } from "./units.ts";
import { xml, type Xml } from "./xml.ts";

/** How a whole presentation's text runs. */
export interface TextSetting {
  readonly language: string;
  readonly direction: Direction;
}

/** The theme's names of our colours. */
const SCHEME: Readonly<Record<ThemeColour, string>> = {
  ink: "tx1",
  soft: "tx2",
  rule: "bg2",
  accent: "accent1",
  brass: "accent2",
};

/** A colour of the theme as a fill. */
export function fill(colour: ThemeColour): Xml {
  return xml`<a:solidFill><a:schemeClr val="${SCHEME[colour]}"/></a:solidFill>`;
}

/** A paragraph of a drawing, its lines parted by breaks. */
export function paragraphXml(
  paragraph: Paragraph,
  align: "start" | "center" | "end",
  setting: TextSetting,
): Xml {
  const { lines, firstIndent, indent, spaceBefore } = paragraph;
  const linePx = Math.max(1, ...lines.flat().map(({ step }) => step.linePx));
  const rightToLeft = setting.direction === "rtl";
  const tab = indent > firstIndent ? xml`<a:tabLst><a:tab pos="${emu(indent)}" algn="l"/></a:tabLst>` : null;
  const runs = lines.map((line, index) => {
    const broken = index === 0 ? null : xml`<a:br>${runProperties(line[0], setting)}</a:br>`;
    return [broken, line.map((piece) => runXml(piece, setting))];
  });
  return xml`<a:p><a:pPr marL="${emu(indent)}" indent="${emu(firstIndent - indent)}" algn="${ALIGN[setting.direction][align]}" rtl="${rightToLeft ? 1 : 0}"><a:lnSpc><a:spcPts val="${hundredths(linePx)}"/></a:lnSpc><a:spcBef><a:spcPts val="${hundredths(spaceBefore)}"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft><a:buNone/>${tab}</a:pPr>${runs}</a:p>`;
}

/** Alignment is of the page in DrawingML, of the text in a drawing. */
const ALIGN = {
  ltr: { start: "l", center: "ctr", end: "r" },
  rtl: { start: "r", center: "ctr", end: "l" },
} as const;

function runXml(piece: Piece, setting: TextSetting): Xml | null {
  if (piece.run.text === "") return null;
  return xml`<a:r>${runProperties(piece, setting)}<a:t>${piece.run.text}</a:t></a:r>`;
}

/** From this weight on, a font that has two weights is set in the heavier one. */
const BOLD_FROM = 600;

function runProperties(piece: Piece | undefined, { language }: TextSetting): Xml | null {
  if (piece === undefined) return null;
  const { run, step, colour } = piece;
  const { theme } = SUBSTITUTES[step.family];
  const bold = run.strong || step.weight >= BOLD_FROM;
  const px = substitutePx(step);
  return xml`<a:rPr lang="${language === "und" ? "en" : language}" sz="${Math.round(hundredths(px) / 10) * 10}" b="${bold ? 1 : 0}" i="${run.emphasis ? 1 : 0}" spc="${hundredths((px * step.tracking) / 1000)}"${piece.capital === true ? xml` cap="all"` : null} dirty="0">${fill(colour)}<a:latin typeface="${theme}"/>${theme.startsWith("+") ? xml`<a:ea typeface="${theme.replace("-lt", "-ea")}"/><a:cs typeface="${theme.replace("-lt", "-cs")}"/>` : null}</a:rPr>`;
}
