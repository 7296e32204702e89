import { isClassification } from "../header-shapes/classification-line.ts";
import type { TextLine } from "./plain-lines.ts";

/** A text's lines without what offices and archives stamped on its pages. */
export interface UnstampedText {
  /** A line that was taken out is left blank. */
  readonly lines: readonly TextLine[];
  readonly stamps: readonly TextLine[];
}

/** No stamp has longer lines, characters. */
const LONGEST = 110;

/** Lines that no writer writes: what telegraphs, registries and archives put on a page, in capitals. */
const STAMPS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a telegram's page", /^PAGE \d{2}\s.*\d{6}Z?\b.*$/u],
  ["a telegram's end", /^N{3,}$/u],
  ["a telegram's time of receipt", /^-{8,}\s*\d{6}Z\b.*$/u],
  ["offices that got a copy", /^(?:ACTION|INFO)?\s*(?:[A-Z]{1,6}-\d{2}\b\s*){1,}(?:\/\d{3}\s?\w?)?$/u],
  ["a telegraph's route", /^(?:(?:ZZ|OO|PP|RR)\s+RU[A-Z]{4,}|DE RU[A-Z]{4,}|ZNY [A-Z]{5}|BT$)/u],
  [
    "a section of a telegram",
    /^(?:(?:U N C L A S|C O N F I D E N T I A L|S E C R E T|L I M I T E D)(?: [A-Z])*)(?:\s+SECTION \d+ OF \d+)?(?:\s+[A-Z ]+\d{3,6})?$/u,
  ],
  [
    "leave to show it",
    /^(?!\p{Lu}{3,} (?:\p{Lu}+ )?[\dIVXL]{1,5}: )(?=.*\b(?:DECLASSIF\p{Lu}+|SANITIZED|NO OBJECTION|APPROVED FOR RELEASE|RELEASED? (?:IN (?:FULL|PART)|UNDER|OF)|REPRODUCED (?:AT|FROM)|NARA|FOIA|EXEMPTED?|AUTHORITY NND)\b)[\p{Lu}\p{N}\s.,:;/()&#'’-]+$/u,
  ],
  [
    "an archive's shelf",
    /^(?=.*\b(?:BOX|REEL|FRAME|FOLDER|SERIES|CARTON|NND|RG)\b)(?=.*[\d#])[\p{Lu}\p{N}\s.,:/()&#-]{3,40}$/u,
  ],
];

/** Takes stamps out of a text: of a level of secrecy only the first stays, which is the memo's. */
export function trimStamps(lines: readonly TextLine[]): UnstampedText {
  const levels = new Set<string>();
  const stamps = new Set<TextLine>();
  for (const line of lines) {
    if (line.text === "" || line.text.length > LONGEST) continue;
    const level = isClassification(line.text);
    if (level ? levels.has(line.text) : STAMPS.some(([, pattern]) => pattern.test(line.text)))
      stamps.add(line);
    if (level) levels.add(line.text);
  }
  if (stamps.size === 0) return { lines, stamps: [] };
  return {
    lines: lines.map((line) => (stamps.has(line) ? { ...line, text: "" } : line)),
    stamps: [...stamps],
  };
}
