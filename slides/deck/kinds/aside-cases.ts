import { readingLength } from "../../language/words.ts";
import { sentenceSpans } from "../../language/sentences.ts";
import { isLinkWithin } from "./link-within.ts";
import { givesAddressOnly } from "../empty-words.ts";
import { isRoadMap } from "../scaffolding.ts";
import type { Aside, PlanContext } from "../rule.ts";
import { AUTHOR_CASES } from "./author-cases.ts";
import { COURTESY_CASES } from "./courtesy-cases.ts";
import { MARGINAL_CASES } from "./marginal-cases.ts";
import {
  CONTENTS,
  DATELINE,
  DECIMAL_SIGN,
  FORM_LABEL,
  FORM_LINE,
  LABEL,
  POINTER,
  REMARK,
  STAGE_DIRECTION,
  TEMPLATE_TAG,
} from "./aside-words.ts";
import { ENDS_SENTENCE, isParagraphOrCaption, NEAR_TOP } from "./paper-top.ts";
import { LETTER_CASES } from "./letter-cases.ts";
import { TALK_CASES } from "./talk-cases.ts";

/** A sort of paragraph that is read out, or looked up, but makes no slide. */
export interface AsideCase {
  readonly name: string;
  readonly why: string;
  readonly home: Aside["home"];
  /** `words` are the unit's, on one line. */
  readonly is: (context: PlanContext, at: number, words: string) => boolean;
}

const FRAGMENT_WORDS = 3;
/** What a word is the subject of is one of so many paragraphs below it, and has so many words at least. */
const BELOW_SUBJECT = 2;
const BELOW_SUBJECT_WORDS = 15;
const FORM_WORDS = 9;
const REMARK_WORDS = 20;
const DIRECTION_WORDS = 45;
const POINTER_WORDS = 30;
const ATTRIBUTION_WORDS = 20;
const LABEL_WORDS = 9;
const DATELINE_WORDS = 16;

/** Sorts of paragraphs without a slide, in order. */
export const ASIDE_CASES: readonly AsideCase[] = [
  ...LETTER_CASES,
  {
    name: "attribution",
    why: "Who said it stands under the words already.",
    home: "before",
    is: ({ units }, at, words) => {
      const speaker = units[at - 1]?.quotation?.attribution?.speaker;
      return (
        speaker !== undefined &&
        /^[–—―(-]/u.test(words) &&
        words.includes(speaker) &&
        readingLength(words) <= ATTRIBUTION_WORDS
      );
    },
  },
  {
    name: "pointer",
    why: "“See the annex.” and “Download the report.” are for a reader who can turn the page.",
    home: "before",
    is: ({ units }, at, words) =>
      units[at]?.block.kind === "paragraph" &&
      (POINTER.test(words) || givesAddressOnly(words)) &&
      readingLength(words) <= POINTER_WORDS &&
      sentenceSpans(words).length === 1 &&
      !words.endsWith(":"),
  },
  {
    name: "road map",
    why: "“The rest of this paper is organised as follows.” guides a reader; the room has the agenda.",
    home: "before",
    is: ({ units }, at, words) =>
      units[at]?.block.kind === "paragraph" &&
      at < units.length - 1 &&
      sentenceSpans(words).every(({ start, end }) => isRoadMap(words.slice(start, end))),
  },
  ...COURTESY_CASES,
  ...AUTHOR_CASES,
  ...TALK_CASES,
  {
    name: "dateline",
    why: "“Cablegram 5, THE HAGUE, 9 January 1948, 2 p.m.” is for the file.",
    home: "before",
    is: ({ units }, at, words) =>
      at < NEAR_TOP &&
      isParagraphOrCaption(units[at]?.block) &&
      DATELINE.test(words) &&
      readingLength(words) <= DATELINE_WORDS,
  },
  {
    name: "contents",
    why: "Where the contents were, the room has the agenda; what stands behind them is not about contents.",
    home: "next",
    is: ({ units }, at, words) => units[at]?.block.kind === "heading" && CONTENTS.test(words),
  },
  {
    name: "no words",
    why: "A lone full stop or a row of stars is for the eye of a reader.",
    home: "before",
    is: (_, __, words) => !/[\p{L}\p{N}\p{S}]/u.test(words),
  },
  ...MARGINAL_CASES,
  {
    name: "template tag",
    why: "What a web site's machinery was to put there says nothing to the room.",
    home: "next",
    is: (_, __, words) => words.replace(TEMPLATE_TAG, "").trim() === "",
  },
  {
    name: "form line",
    why: "“TITLE :” and “RECORD NUMBER : 157” are fields of a form, for the archive and not for the room.",
    home: "next",
    is: ({ units }, at, words) =>
      readingLength(words) <= FORM_WORDS &&
      (units[at]?.block.kind === "heading"
        ? /[:：]$/u.test(words) && units[at + 1]?.block.kind === "heading"
        : FORM_LINE.test(words) || (FORM_LABEL.test(words) && units[at + 1]?.block.kind !== "list")),
  },
  {
    name: "remark",
    why: "“[Paragraph not declassified.]” speaks about the text: it is read where the text is read.",
    home: "next",
    is: ({ units }, at, words) =>
      units[at]?.block.kind === "paragraph" &&
      REMARK.test(words) &&
      readingLength(words) <= (STAGE_DIRECTION.test(words) ? DIRECTION_WORDS : REMARK_WORDS),
  },
  {
    name: "way back",
    why: "“Back to the table of contents” is a link within a page; there is no page on the wall.",
    home: "before",
    is: (context, at) => isWayBack(context, at),
  },
  {
    name: "subject in a word",
    why: "“Palestine.” below the head of a cable says what it is about, as its title does.",
    home: "next",
    is: ({ memo, units }, at, words) => {
      if (at >= NEAR_TOP || units[at]?.block.kind !== "paragraph") return false;
      const below = units
        .slice(at + 1, at + 1 + BELOW_SUBJECT)
        .filter(({ block }) => block.kind === "paragraph")
        .map(({ block }) => readingLength(memo.text.slice(block.start, block.end)));
      return !/[ :：]/u.test(words) && LABEL.test(words) && Math.max(0, ...below) >= BELOW_SUBJECT_WORDS;
    },
  },
  {
    name: "fragment",
    why: "A file number, a lone word or a line of names (“A PROCLAMATION.”, “March 26, 1925.”) is no thought.",
    home: "next",
    is: ({ units }, at, words) =>
      units[at]?.block.kind === "paragraph" &&
      !DECIMAL_SIGN.test(words) &&
      (LABEL.test(words) && words.includes(" ")
        ? readingLength(words) <= LABEL_WORDS
        : readingLength(words) <= FRAGMENT_WORDS && !ENDS_SENTENCE.test(words)),
  },
];

/** A paragraph that is one link to another place on the same page. */
function isWayBack({ memo, units }: PlanContext, at: number): boolean {
  const block = units[at]?.block;
  return block !== undefined && isLinkWithin(memo, block);
}
