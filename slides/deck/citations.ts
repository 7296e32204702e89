import { hasNumber } from "../language/numbers.ts";

/** "§ 3553(h)", "44 U.S.C.": the sign of a section, or a number before abbreviations. */
const OF_A_BOOK = /§|\p{N}[^.]*\p{Lu}\.\s?\p{Lu}\./u;

/** A sentence has so many words of four letters at least, in scripts that set spaces. */
const FEWEST_WORDS = 2;

/** Whether a line only says where a rule stands: "44 U.S.C. § 3553(h)(1)–(2)". */
export function isCitation(line: string): boolean {
  if (!line.includes("§") && !hasNumber(line)) return false;
  if (!OF_A_BOOK.test(line) || /\p{Lo}/u.test(line)) return false;
  return (line.match(/\p{L}{4,}/gu)?.length ?? 0) < FEWEST_WORDS;
}
