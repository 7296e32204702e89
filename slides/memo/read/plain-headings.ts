import { readingLength } from "../../language/words.ts";
import { isSessionLine } from "../session-line.ts";
import { headerKindOf } from "../header-labels.ts";

const MOST_WORDS = 14;
/** Fewer capitals than these are a stamp's or a scanner's ("SEL"). */
const FEWEST_LETTERS = 4;
const NUMBERED = /^(?<number>(?:[IVXLC]{1,6}|[A-Z]|\d{1,2}(?:\.\d{1,2})*)[.):])\s+(?<words>\S.*)$/u;
/** "一、基本情况", "（二）建议": as Chinese papers number their parts. */
const HAN_NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|(?<bracket>[（(])[一二三四五六七八九十]{1,3}[）)])\s*(?<words>\S.*)$/u;
const LONGEST_HAN = 24;
/** "AGENDA ITEMS 1 and 2: OPENING …", "ANNEX II - …": a part's name, its numbers, and what it is about. */
const PART =
  /^\p{Lu}{3,}(?: \p{Lu}{2,})?(?: (?:\d{1,2}|[IVXL]{1,5})(?:,? (?:and|und|et|y|e|en|-|–) (?:\d{1,2}|[IVXL]{1,5}))*)\s?[:.–—-]\s(?<words>\S.*)$/u;
/** What heads a part in capitals may be longer than other headings: its number keeps it from being a telegram's text. */
const MOST_PART_WORDS = 30;
const ENDS_A_SENTENCE = /[.,;:!?…]["'”’»)]*$/u;

/** True for a line that may be a heading when another one underlines it: short, and no sentence. */
export function mayBeUnderlined(line: string): boolean {
  const words = readingLength(line);
  return words > 0 && words <= MOST_WORDS && !/[.,;:…]["”’»)]*$/u.test(line);
}

/**
 * The level of a heading that stands alone in plain text, or null for a line that is none: all capitals (1),
 * numbered (2 for "I.", "A." and "一、", one more for each figure of "1.2").
 */
export function headingLevel(line: string): number | null {
  const words = readingLength(line);
  const part = PART.exec(line)?.groups?.["words"];
  if (part !== undefined && words <= MOST_PART_WORDS && isInCapitals(part)) return 1;
  if (words === 0 || words > MOST_WORDS) return null;
  if (isSessionLine(line)) return 1;
  const numbered = NUMBERED.exec(line)?.groups;
  if (numbered !== undefined) {
    const title = numbered["words"] ?? "";
    if (ENDS_A_SENTENCE.test(title) || !/^[\p{Lu}\p{Lo}"“«„]/u.test(title)) return null;
    return 1 + (numbered["number"] ?? "").split(".").filter((part) => part !== "").length;
  }
  const han = HAN_NUMBERED.exec(line)?.groups;
  if (han !== undefined)
    return isHanTitle(han["words"] ?? "") ? (han["bracket"] === undefined ? 2 : 3) : null;
  if (isField(line)) return null;
  return isInCapitals(line) ? 1 : null;
}

function isInCapitals(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, "");
  const allCapitals =
    letters.length >= FEWEST_LETTERS &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase();
  return allCapitals && !/[.,;!?]$/u.test(line);
}

function isHanTitle(words: string): boolean {
  return words.length <= LONGEST_HAN && !/[。！？；，、：:]/u.test(words);
}

/** "TO:", "RECORD NUMBER : 12": a form's or a header's line, in capitals like a heading. */
function isField(line: string): boolean {
  const label = /^(?<label>[^:：]{1,40}?)(?<gap>\s*)[:：]/u.exec(line)?.groups;
  return label !== undefined && (label["gap"] !== "" || headerKindOf(label["label"] ?? "") !== null);
}
