import type { HeaderField, Heading, Paragraph } from "../memo.ts";
import type { ShapedHeader } from "./shape.ts";

/** Levels and caveats as they stand alone on a line at the top, upper or mixed case. */
const LEVEL =
  "UNCLASSIFIED|CLASSIFIED|RESTRICTED|CONFIDENTIAL|SECRET|TOP SECRET|CUI|CONTROLLED|FOR OFFICIAL USE ONLY|OFFICIAL USE ONLY|LIMITED OFFICIAL USE|" +
  "SENSITIVE BUT UNCLASSIFIED|SENSITIVE|OFFICIAL|OFFICIAL-SENSITIVE|PROTECTED|NATO UNCLASSIFIED|NATO RESTRICTED|NATO CONFIDENTIAL|NATO SECRET|" +
  "DIFFUSION RESTREINTE|CONFIDENTIEL DÉFENSE|SECRET DÉFENSE|TRÈS SECRET|" +
  "VS - NUR FÜR DEN DIENSTGEBRAUCH|VS-NUR FÜR DEN DIENSTGEBRAUCH|VS-VERTRAULICH|GEHEIM|STRENG GEHEIM|" +
  "RESERVADO|CONFIDENCIAL|SECRETO|RISERVATO|SEGRETO|ДСП|СЕКРЕТНО|СОВЕРШЕННО СЕКРЕТНО";

const CAVEATS = "(?:(?:\\s*//\\s*|\\s*/\\s*|\\s+-\\s+)[\\p{Lu}\\p{N} ,/-]{2,60})?";
const LINE = new RegExp(`^(?:${LEVEL})${CAVEATS}$`, "u");

/** How soon it is to be delivered and to whom, as cables have it before or behind the level, all in capitals. */
const HANDLING =
  "(?:MOST )?(?:IMMEDIATE|IMPORTANT)|PRIORITY|URGENT|EMERGENCY|FLASH|ROUTINE|" +
  "PERSONAL|PRIVATE|EYES ONLY|HIMSELF|HERSELF|NODIS|EXDIS|LIMDIS|STADIS|AUSTEO|NOT FOR PUBLICATION|" +
  "FOR (?:THE )?\\p{Lu}[\\p{Lu} ]{2,40}?(?: HIMSELF| HERSELF| ONLY)?";
const HANDLED = new RegExp(
  `^(?:(?:${HANDLING})(?: AND |[ ,-]+))*(?:MOST SECRET|${LEVEL})(?:(?: AND |[ ,-]+)(?:${HANDLING}|${LEVEL}))*$`,
  "u",
);
/** Nobody marks a cable with more than this, in characters; longer lines are not tried. */
const LONGEST = 100;

/** True for a line that is nothing but a level of secrecy with its caveats. */
export function isClassification(line: string): boolean {
  return LINE.test(line.trim());
}

/** A line that is nothing but the memo's classification ("SECRET//NOFORN", "IMMEDIATE TOP SECRET PERSONAL"). */
export function classificationLine(text: string, block: Paragraph | Heading): ShapedHeader | null {
  const line = text.slice(block.start, block.end).trim();
  if (line.length > LONGEST || !(LINE.test(line) || HANDLED.test(line))) return null;
  const { start, end } = block;
  const field: HeaderField = {
    kind: "classification",
    start,
    end,
    label: { start, end: start },
    value: { start, end },
  };
  return { fields: [field], staysInText: false };
}
