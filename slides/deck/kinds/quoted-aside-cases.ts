import { readingLength } from "../../language/words.ts";
import type { Unit } from "../unit.ts";
import type { AsideCase } from "./aside-cases.ts";
import { ENDS_SENTENCE } from "./paper-top.ts";
import { FAREWELL } from "./aside-words.ts";

const GREETING_WORDS = 4;
const NAME_WORDS = 3;
/** "Kind regards," with name and office below it. */
const FAREWELL_WORDS = 20;

/**
 * Paragraphs without a slide of a letter or a mail that the memo quotes; of what stands between marks every paragraph
 * is somebody's words.
 */
export const QUOTED_ASIDE_CASES: readonly AsideCase[] = [
  {
    name: "quoted salutation",
    why: "“Tomas,” opens a letter that the memo quotes; who is written to is not what was said.",
    home: "next",
    is: ({ units }, at, words) =>
      isEdgeOfLetter(units, at, -1) && words.endsWith(",") && readingLength(words) <= GREETING_WORDS,
  },
  {
    name: "quoted sign-off",
    why: "“Lena” closes a letter that the memo quotes; its writer stands under the words already.",
    home: "before",
    is: ({ units }, at, words) =>
      isEdgeOfLetter(units, at, 1) &&
      !ENDS_SENTENCE.test(words) &&
      readingLength(words) <= (FAREWELL.test(words) ? FAREWELL_WORDS : NAME_WORDS),
  },
];

/** The first (`side` -1) or last (1) of several paragraphs of one quotation without marks. */
function isEdgeOfLetter(units: readonly Unit[], at: number, side: 1 | -1): boolean {
  const unit = units[at];
  if (unit?.block.kind !== "paragraph" || unit.quotation === null || unit.quotation.marked) return false;
  return (
    units[at - side]?.quotation?.start === unit.quotation.start &&
    units[at + side]?.quotation?.start !== unit.quotation.start
  );
}
