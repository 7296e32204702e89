import { readingLength } from "../../language/words.ts";
import { isKindOfPaper } from "../../memo/kind-of-paper.ts";
import { mailHead } from "../../memo/mail-head.ts";
import type { Block, Memo } from "../../memo/memo.ts";
import { FINITE } from "../finite-verbs.ts";
import { OBLIGES } from "../key-line-words.ts";
import type { PlanContext } from "../rule.ts";
import type { AsideCase } from "./aside-cases.ts";
import { BYLINE, ENCLOSURES, FAREWELL, LABEL, SALUTATION, SUBJECT } from "./aside-words.ts";
import {
  ENDS_SENTENCE,
  isAboveHeader,
  isLetterhead,
  isParagraphOrCaption,
  NEAR_TOP,
  repeatsHeader,
} from "./paper-top.ts";

/** A farewell stands within so many units of the end. */
const NEAR_END = 6;

const REPEATED_WORDS = 40;
const BYLINE_WORDS = 30;
const ABOVE_HEADER_WORDS = 30;
const ABOVE_TITLE_WORDS = 12;
const ENCLOSURES_WORDS = 25;
/** A duty, a verb, or a day with words before it ("Ferry closed from 3 May"): what is to happen, and no letterhead. */
const SAYS_SOMETHING = [
  OBLIGES,
  FINITE,
  /\p{Ll}{3,} (?:by|from|on|until|at|am|bis|ab|à|dès|desde|hasta) \p{N}/iu,
];
/** A signed name has so many words, and each line below it (an office, a second name) so many at most. */
const SIGNED = { fewest: 2, most: 4, below: 8 } as const;

/** Paragraphs without a slide that make a letter of the paper: its head and its close. In order. */
export const LETTER_CASES: readonly AsideCase[] = [
  {
    name: "salutation",
    why: "“Dear Mr. Chairman:” is for the reader of the letter, not for the room.",
    home: "next",
    is: (_, at, words) => at < NEAR_TOP && SALUTATION.test(words) && readingLength(words) <= 10,
  },
  {
    name: "farewell",
    why: "“Your obedient servant,” closes a letter, not a briefing.",
    home: "before",
    is: (context, at, words) =>
      (at >= context.units.length - NEAR_END || words.endsWith(",") || isMailHead(context, at + 1)) &&
      FAREWELL.test(words) &&
      readingLength(words) <= 12,
  },
  {
    name: "mail head",
    why: "“From: … Sent: … To: …” over a mail that the memo repeats: its sender stands under the words.",
    home: "next",
    is: isMailHead,
  },
  {
    name: "letterhead",
    why: "“Memorandum”, and headings at the top under which nothing stands, say what sort of paper this is.",
    home: "before",
    is: (context, at, words) => at < NEAR_TOP && (isKindOfPaper(words) || isLetterhead(context, at)),
  },
  {
    name: "above the title",
    why: "“CITY OF NEWPORT”, “Order No. 7” over the title say whose paper it is, and no thought of it.",
    home: "before",
    is: ({ memo, units }, at, words) =>
      at < NEAR_TOP &&
      memo.title !== null &&
      (units[at]?.block.end ?? Infinity) <= memo.title.start &&
      !ENDS_SENTENCE.test(words) &&
      readingLength(words) <= ABOVE_TITLE_WORDS &&
      !SAYS_SOMETHING.some((pattern) => pattern.test(words)),
  },
  {
    name: "name at the end",
    why: "“ABRAHAM LINCOLN” below the last paragraph is who signed it, and no section: nothing stands under it.",
    home: "before",
    is: ({ memo, units }, at, words) => {
      const length = readingLength(words);
      return (
        units[at]?.block.kind === "heading" &&
        at >= units.length - NEAR_END &&
        length >= SIGNED.fewest &&
        length <= SIGNED.most &&
        LABEL.test(words) &&
        units.slice(at + 1).every(({ block }) => isBelowName(memo, block))
      );
    },
  },
  {
    name: "above the header",
    why: "What stands above the header's last line and is no sentence says which office sends the paper, and how.",
    home: "before",
    is: (context, at, words) =>
      isAboveHeader(context, at) && !ENDS_SENTENCE.test(words) && readingLength(words) <= ABOVE_HEADER_WORDS,
  },
  {
    name: "enclosures",
    why: "“P.J. : 1 annexe” tells the reader what lies behind the paper.",
    home: "before",
    is: ({ units }, at, words) =>
      (at < NEAR_TOP || at >= units.length - NEAR_END) &&
      isParagraphOrCaption(units[at]?.block) &&
      ENCLOSURES.test(words) &&
      readingLength(words) <= ENCLOSURES_WORDS,
  },
  {
    name: "subject line",
    why: "What the memo is about stands in its title or its header.",
    home: "before",
    is: (_, at, words) => at < NEAR_TOP && SUBJECT.test(words) && readingLength(words) <= REPEATED_WORDS,
  },
  {
    name: "repeated header",
    why: "The title slide says it already.",
    home: "before",
    // A question about the title's subject has its answer below.
    is: (context, at, words) => at < NEAR_TOP && !/[?？؟]$/u.test(words) && repeatsHeader(context, words),
  },
  {
    name: "byline",
    why: "Who wrote and translated a page stands under its title for the reader, not for the room.",
    home: "before",
    is: (_, at, words) => at < NEAR_TOP && BYLINE.test(words) && readingLength(words) <= BYLINE_WORDS,
  },
];

/** Whether a block under a signed name says who else signed, in which office: "By the President:"; no sentence does. */
function isBelowName({ text }: Memo, { kind, start, end }: Block): boolean {
  const line = text.slice(start, end).replace(/\s+/gu, " ").trim();
  const names = LABEL.test(line) || /[:：]$/u.test(line);
  return kind === "footnote" || (kind === "paragraph" && names && readingLength(line) <= SIGNED.below);
}

/** Whether the unit is what a mail program sets above a mail that the memo repeats. */
function isMailHead({ memo, units }: PlanContext, at: number): boolean {
  const block = units[at]?.block;
  return block !== undefined && mailHead(memo, block) !== null;
}
