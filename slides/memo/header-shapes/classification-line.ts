import type { HeaderField, Heading, Paragraph } from "../memo.ts";
import type { ShapedHeader } from "./shape.ts";

/** Levels and caveats as they stand alone on a line at the top, upper or mixed case. */
const LEVEL =
  "UNCLASSIFIED|CLASSIFIED|RESTRICTED|CONFIDENTIAL|SECRET|TOP SECRET|CUI|CONTROLLED|FOR OFFICIAL USE ONLY|OFFICIAL USE ONLY|LIMITED OFFICIAL USE|" +
  "SENSITIVE BUT UNCLASSIFIED|SENSITIVE|OFFICIAL|OFFICIAL-SENSITIVE|PROTECTED|NATO UNCLASSIFIED|NATO RESTRICTED|NATO CONFIDENTIAL|NATO SECRET|" +
  "DIFFUSION RESTREINTE|CONFIDENTIEL DÉFENSE|SECRET DÉFENSE|TRÈS SECRET|" +
  "VS - NUR FÜR DEN DIENSTGEBRAUCH|VS-NUR FÜR DEN DIENSTGEBRAUCH|VS-VERTRAULICH|GEHEIM|STRENG GEHEIM|" +
  "RESERVADO|CONFIDENCIAL|SECRETO|RISERVATO|SEGRETO|ДСП|СЕКРЕТНО|СОВЕРШЕННО СЕКРЕТНО";

const LINE = new RegExp(
  `^(?:${LEVEL})(?:(?:\\s*//\\s*|\\s*/\\s*|\\s+-\\s+)[\\p{Lu}\\p{N} ,/-]{2,60})?$`,
  "u",
);

/** A line that is nothing but the memo's classification ("SECRET//NOFORN"). */
export function classificationLine(text: string, block: Paragraph | Heading): ShapedHeader | null {
  const line = text.slice(block.start, block.end);
  if (!LINE.test(line.trim())) return null;
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
