import { sentenceSpans } from "../language/sentences.ts";
import { readingLength } from "../language/words.ts";
import type { Block, BlockQuote, Heading, Memo, Span } from "../memo/memo.ts";
import { marksIn } from "../memo/marks-in.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { FINITE } from "./finite-verbs.ts";
import { TITLE_CASE } from "./run-in-label.ts";
import { recurringLinks, withSisters } from "./heading-sisters.ts";
import { withSeries } from "./series-headings.ts";
import { CAPTION_LEVEL, type Unit } from "./unit.ts";

/** The memo's body as the plan walks over it: without title and signature, which have slides of their own. */
export function outline(memo: Memo, quotationAt: (at: number) => Quotation | null): readonly Unit[] {
  const { title, signature } = memo;
  const units = flatten(memo.blocks)
    .filter(
      (block) =>
        !isTitle(block, title) &&
        !(signature !== null && block.start >= signature.start && block.end <= signature.end),
    )
    .map((block) => {
      const quotation = quotationAt(block.start);
      return { block, quotation: quotation !== null && block.end <= quotation.end ? quotation : null };
    });
  return withCaptions(memo, withSeries(memo.text, withSisters(memo, units)));
}

/** A caption has so many words at most, and what it heads so many at least. */
const CAPTION_WORDS = 9;
const HEADED_WORDS = 15;

/** The same of a line that is set apart as a whole. */
const STRONG_CAPTION_WORDS = 14;
const STRONG_HEADED_WORDS = 5;

/** "13615. Secret": a cable's number, and how it is to be kept. */
const FILE_NUMBER = /^\p{N}{3,}\.\s/u;

/** One line that begins like a sentence and has no stop: "Reasons for Delay". Not a file number: "M-16-19". */
const CAPTION = /^[\p{Lu}\p{Lo}\p{N}](?=[^\n]*\p{L}{3}|[^\n]*\p{Lo}{2})[^\n]*[\p{L}\p{N})]$/u;

/** "Is That All There Is?": a line that asks in capitals is a title, and no question to the room. */
const ASKING_CAPTION =
  /^\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|and|or|of|the|an?|to|in|on|for|by|at|with))* \p{Lu}[\p{L}’'-]*\?$/u;

/** "Rules for the Keeping of the “Harbour Book”.": a name in capitals over a text, with a stop though it says nothing. */
const STOPPED_CAPTION =
  /^\p{Lu}[\p{L}’'-]+(?= [^\n]{0,90}(?<!\p{L})(?:for|of|on|to|in|and)(?!\p{L}))(?: ["“]?\p{Lu}[\p{L}’'-]*["”]?| (?:and|or|of|the|an?|to|in|on|for|by|at|with)){3,11} ["“]?\p{Lu}[\p{L}’'-]*["”]?\.["”]?$/u;

/** "Libya, 2012" stands under a picture that is not there. */
const PLACE_AND_YEAR = /,\s*(?:\p{Lu}?\p{L}+\s)?\p{N}{4}$/u;

/** "Table 1. Targets for all centers[24]" over a table, whatever its length and its end. */
const TABLE_CAPTION =
  /^(?:tab(?:le|elle|leau|la|ella|ela|el)?\.?|таблиц[аяі]|πίνακας|جدول|טבלה|표|表)\s*\p{N}{1,3}(?!\p{N})/iu;
const TABLE_CAPTION_WORDS = 25;

/** "(b) Conflict within the B.F.O.": the same with a letter or a number before it. */
const LETTERED = /^\((?:\p{Ll}|\p{N}{1,2}|[ivx]{1,5})\)\s+\p{Lu}[^\n]*(?:[\p{L}\p{N})]|\p{Lu}\.)$/u;

/** "§ 4-B Tolls and fees; when due.", "Article 5. Boats.": a section's number and name, in languages of `FINITE`. */
const SECTION_NAME =
  /^(?:§{1,2}\s?\p{N}[\p{L}\p{N}.:–-]*|(?:SECTION|Section|Sec\.|ARTICLE|Article|Artikel|Art\.)\s(?:\p{N}+|[IVXLC]+)[.:]?)\s+(?<name>[\p{Lu}\p{Lo}][^\n]{2,100})$/u;
const SECTION_NAME_WORDS = 12;

/**
 * A short line without a stop before a longer text, or before another such line, is read as a heading even where the
 * document doesn't mark it as one.
 */
function withCaptions(memo: Pick<Memo, "text" | "marks">, units: readonly Unit[]): readonly Unit[] {
  const read: Unit[] = [];
  const links = recurringLinks(memo, units);
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit === undefined) break;
    const quotedBefore = (units[at - 1]?.quotation ?? null) !== null; // then the line says who said it
    const recurs = links.has(memo.text.slice(unit.block.start, unit.block.end));
    read.push(!quotedBefore && !recurs && isCaption(memo, unit, read.at(-1)) ? captioned(unit) : unit);
  }
  return read.toReversed();
}

function isCaption(
  { text, marks }: Pick<Memo, "text" | "marks">,
  unit: Unit,
  next: Unit | undefined,
): boolean {
  if (unit.block.kind !== "paragraph" || unit.quotation !== null || next === undefined) return false;
  const words = text.slice(unit.block.start, unit.block.end);
  if (next.block.kind === "table" && TABLE_CAPTION.test(words))
    return readingLength(words) <= TABLE_CAPTION_WORDS;
  if (isSectionName(words, isStrong(marks, unit.block))) {
    const below = readingLength(text.slice(next.block.start, next.block.end));
    return next.block.kind !== "heading" && below >= STRONG_HEADED_WORDS;
  }
  if (PLACE_AND_YEAR.test(words) || FILE_NUMBER.test(words)) return false;
  if (!(
    CAPTION.test(words) ||
    LETTERED.test(words) ||
    ASKING_CAPTION.test(words) ||
    STOPPED_CAPTION.test(words)
  ))
    return false;
  const strong = isStrong(marks, unit.block);
  if (readingLength(words) > (strong ? STRONG_CAPTION_WORDS : CAPTION_WORDS)) return false;
  if (next.block.kind === "heading") return next.block.level === CAPTION_LEVEL;
  const headed = readingLength(text.slice(next.block.start, next.block.end));
  return headed >= (strong ? STRONG_HEADED_WORDS : HEADED_WORDS);
}

/**
 * With a stop, a name is set apart as a whole or has capitals only, or parts: "Boats over five tons pay one crown." is
 * what the section says.
 */
function isSectionName(words: string, strong: boolean): boolean {
  const name = SECTION_NAME.exec(words)?.groups?.["name"];
  return (
    name !== undefined &&
    (strong || !name.endsWith(".") || name.includes(";") || TITLE_CASE.test(name.slice(0, -1))) &&
    readingLength(words) <= SECTION_NAME_WORDS &&
    !FINITE.test(words) &&
    sentenceSpans(words.replace(/^.*?\p{N}\.\s/u, "")).length === 1
  );
}

function isStrong(marks: Memo["marks"], { start, end }: Span): boolean {
  return marksIn(marks, { start, end }).some(
    (mark) => (mark.kind === "strong" || mark.kind === "emphasis") && mark.start <= start && end <= mark.end,
  );
}

function captioned({ block, quotation }: Unit): Unit {
  return {
    block: { kind: "heading", level: CAPTION_LEVEL, start: block.start, end: block.end },
    quotation,
  };
}

/** The level from which headings are sections: the highest one that the body has; null without headings. */
export function sectionLevel(units: readonly Unit[]): number | null {
  const levels = units
    .map(({ block }) => block)
    .filter((block): block is Heading => block.kind === "heading");
  const highest = Math.min(...levels.map((heading) => heading.level));
  return highest < CAPTION_LEVEL ? highest : null;
}

function flatten(blocks: readonly Block[]): readonly Exclude<Block, BlockQuote>[] {
  return blocks.flatMap((block) => (block.kind === "block-quote" ? flatten(block.blocks) : [block]));
}

function isTitle(block: Block, title: Span | null): boolean {
  return title !== null && block.start === title.start && block.end === title.end;
}
