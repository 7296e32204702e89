import { readingLength } from "../../language/words.ts";
import { marksIn } from "../../memo/marks-in.ts";
import type { Mark, Memo, Span } from "../../memo/memo.ts";
import { endsInKeeper, endsInPictureCredit } from "../../memo/picture-credits.ts";
import type { PlanContext } from "../rule.ts";
import type { Unit } from "../unit.ts";
import type { AsideCase } from "./aside-cases.ts";
import { DECIMAL_SIGN, INITIALS, LABEL } from "./aside-words.ts";
import { ENDS_SENTENCE, isParagraphOrCaption } from "./paper-top.ts";

const NOTE_WORDS = 6;
const NAME_WORDS = 4;
const CAPTION_WORDS = 25;
const CREDIT_WORDS = 45;
/** A place to write by hand. */
const BLANK = /_{4,}/u;
const FORM_WORDS = 25;
/** "Attest: Ann Pilot, Clerk", "Approved as to form:", each on a line of its own. */
const ATTESTED =
  /(?<!\p{L})(?:attest(?:ed)?(?: by)?|approved as to form(?: and legality)?|countersigned(?: by)?|beglaubigt|attesté par|atestado por)\s*[:：]/iu;
/** So many last units may be where a form is signed. */
const SIGNED_BELOW = 8;
const FEWEST_NAMED = 3;
/** "§ 4 Boats at Sea." among the contents; "§ 4, § 7 and § 12 of the Act" are cited in a sentence. */
const SECTION = /§/gu;
const NAMED_SECTION = /(?<!(?:[,(]|(?<!\p{L})\p{Ll}+)\s*)§\s?\p{N}[\p{L}\p{N}.:–-]*\s+\p{Lu}/gu;

/** "Figure 5-4-A. The quay", "Abb. 2: Der Kai". */
const NUMBERED_PICTURE =
  /^(?:fig(?:ure|ura)?|image|photo|illustration|abb(?:ildung)?|foto|bild|рис(?:унок)?|図|图|圖|그림)\.?\s?\p{N}/iu;
/** "… at the gauge. Source: Harbour Gallery". */
const ENDS_IN_SOURCE =
  /(?:source|credit|photo|image|quelle|foto|crédit|fuente|fonte|источник|фото)s?\s*[:：]\s*[^.:]{2,80}\.?$/iu;

/** A site generator's tag that sets a picture. */
const PICTURES = /(?:\{\{|\{%).*(?:image|img|figure|photo|picture)/iu;

/** Paragraphs without a slide that stand on the paper beside its text: marks of those who saw it, captions. */
export const MARGINAL_CASES: readonly AsideCase[] = [
  {
    name: "initials",
    why: "“F.E. W.E. J.C.G.” are the marks of those who have seen the paper.",
    home: "before",
    is: (_, __, words) => INITIALS.test(words),
  },
  {
    name: "marginal note",
    why: "“Seen, no objection” between signatures and initials is a mark on the paper.",
    home: "before",
    is: ({ memo, units }, at, words) =>
      units[at]?.block.kind === "paragraph" &&
      !ENDS_SENTENCE.test(words) &&
      !DECIMAL_SIGN.test(words) &&
      readingLength(words) <= NOTE_WORDS &&
      isSigned(memo, units[at - 1]) &&
      isSigned(memo, units[at + 1]),
  },
  {
    name: "form blank",
    why: "“Dated this ____ day of May” is to be filled in by hand; what stands in it below are names to sign.",
    home: "before",
    is: ({ memo, units }, at, words) =>
      (BLANK.test(words) && readingLength(words) <= FORM_WORDS) ||
      (at >= units.length - SIGNED_BELOW &&
        LABEL.test(words) &&
        !/\p{N}/u.test(words) &&
        readingLength(words) <= FORM_WORDS &&
        isBelowBlank(memo, units, at)),
  },
  {
    name: "attestation",
    why: "“Attest: Ann Pilot, Clerk” at a paper's end is a place to sign.",
    home: "before",
    is: ({ units }, at, words) =>
      at >= units.length - SIGNED_BELOW && readingLength(words) <= FORM_WORDS && ATTESTED.test(words),
  },
  {
    name: "contents in a line",
    why: "“§ 1 Boats. § 2 Tolls. § 3 Fees.” are the contents of what follows.",
    home: "next",
    is: ({ units }, at, words) => {
      if (units[at]?.block.kind !== "paragraph" || !words.includes("§")) return false;
      const named = words.match(NAMED_SECTION)?.length ?? 0;
      return named >= FEWEST_NAMED && named === words.match(SECTION)?.length;
    },
  },
  {
    name: "picture credit",
    why: "“The quay in 1910. (Photo: City Archive)” describes a picture, which nobody sees.",
    home: "before",
    is: (context, at, words) =>
      context.units[at]?.block.kind === "paragraph" &&
      !words.startsWith("(") &&
      (endsInPictureCredit(words) || (endsInKeeper(words) && isBesidePicture(context, at))) &&
      readingLength(words) <= CREDIT_WORDS,
  },
  {
    name: "caption",
    why: "“Figure 2. The quay”, a source or a line in italics right under a picture belongs to the picture.",
    home: "before",
    is: (context, at, words) => {
      const { memo, units } = context;
      const block = units[at]?.block;
      return (
        block?.kind === "paragraph" &&
        isUnderPicture(context, at) &&
        ((readingLength(words) <= CAPTION_WORDS &&
          (NUMBERED_PICTURE.test(words) || ENDS_IN_SOURCE.test(words))) ||
          (readingLength(words) <= CREDIT_WORDS &&
            marksIn(memo.marks, block).some((mark) => isItalic(memo, mark, block))))
      );
    },
  },
];

/** Whether a place to sign stands above a unit among the last ones, and nothing but lines between. */
function isBelowBlank({ text }: Memo, units: readonly Unit[], at: number): boolean {
  for (let index = at; index >= Math.max(0, units.length - SIGNED_BELOW); index -= 1) {
    const block = units[index]?.block;
    if (!isParagraphOrCaption(block) || block === undefined) return false;
    if (index < at && BLANK.test(text.slice(block.start, block.end))) return true;
  }
  return false;
}

/** Whether a unit is a name or initials and nothing else. */
function isSigned({ text }: Memo, unit: Unit | undefined): boolean {
  if (unit?.block.kind !== "paragraph") return false;
  const words = text.slice(unit.block.start, unit.block.end).replace(/\s+/gu, " ").trim();
  return INITIALS.test(words) || (LABEL.test(words) && readingLength(words) <= NAME_WORDS);
}

/** Whether a picture, or the tag that sets one, stands right before a unit. */
function isUnderPicture({ memo, units }: PlanContext, at: number): boolean {
  const [above, block] = [units[at - 1]?.block, units[at]?.block];
  if (block === undefined) return false;
  return above?.kind === "figure" || PICTURES.test(memo.text.slice(above?.end ?? 0, block.start));
}

/** The same, or the picture stands below. */
function isBesidePicture(context: PlanContext, at: number): boolean {
  return isUnderPicture(context, at) || context.units[at + 1]?.block.kind === "figure";
}

/** Whether italics cover a paragraph, but for its marks. */
function isItalic({ text }: Memo, { kind, start, end }: Mark, block: Span): boolean {
  const outside = text.slice(block.start, start) + text.slice(end, Math.max(end, block.end));
  return kind === "emphasis" && !/[\p{L}\p{N}]/u.test(outside);
}
