import { readingLength } from "../../language/words.ts";
import { isKindOfPaper } from "../../memo/kind-of-paper.ts";
import type { HeaderField, Memo } from "../../memo/memo.ts";
import { contentWords } from "../content-words.ts";
import type { Unit } from "../unit.ts";
import { isNumberedPart } from "../series-headings.ts";
import { CAPTION_LEVEL } from "../unit.ts";
import type { PlanContext } from "../rule.ts";

/** What a site generator or a converter was told, which is set aside as a line of the header is. */
const TAG = /^(?:\{|page\d+image)/u;

/** The top of a paper: a letter opens, and its head stands, within so many units. */
export const NEAR_TOP = 8;

/** Share of a paragraph's words of content that title and header hold already, from which it repeats them. */
const REPEATED_SHARE = 0.8;
const REPEATED_WORDS = 40;

const LETTERHEAD_WORDS = 12;

/** The end of a whole sentence, or of what announces something. */
export const ENDS_SENTENCE = /[.!?…。！？؟:：]["'”’»)\]]*$/u;

/** Whether a block is a paragraph, or a line that is read as a caption. */
export function isParagraphOrCaption(block: Unit["block"] | undefined): boolean {
  return block?.kind === "paragraph" || (block?.kind === "heading" && block.level === CAPTION_LEVEL);
}

/** Short lines before a line of the header; those of a header at the foot of the paper don't count. */
export function isAboveHeader({ memo, units }: PlanContext, at: number): boolean {
  const block = units[at]?.block;
  return (
    at < NEAR_TOP &&
    isParagraphOrCaption(block) &&
    block !== undefined &&
    units[at + 1]?.block.kind !== "list" && // a sentence that breaks off before a list goes on in it
    units.slice(0, at).every(({ block: before }) => isParagraphOrCaption(before)) &&
    standsAboveHeader(memo, block.end)
  );
}

/** Whether a line of the memo's header begins behind an offset. */
function standsAboveHeader({ text, header }: Memo, at: number): boolean {
  return header.some(({ start, end }) => start >= at && !TAG.test(text.slice(start, end)));
}

/** A heading or a short line of the letterhead: nothing stands under it but another heading of its rank or above. */
export function isLetterhead({ memo, units }: PlanContext, at: number): boolean {
  const block = units[at]?.block;
  if (block === undefined || isNumberedPart(memo.text.slice(block.start, block.end))) return false;
  for (const { block: next } of units.slice(at + 1, NEAR_TOP + 1)) {
    const words = memo.text.slice(next.start, next.end).trim();
    if (next.kind === "heading" && next.level === CAPTION_LEVEL) return false;
    if (next.kind === "heading") {
      const rank = block.kind === "heading" ? block.level : next.level;
      return (
        isShortLine(memo.text.slice(block.start, block.end)) && (next.level <= rank || isKindOfPaper(words))
      );
    }
    if (next.kind !== "paragraph" || !isShortLine(words)) return false;
  }
  return false;
}

function isShortLine(words: string): boolean {
  return readingLength(words) <= LETTERHEAD_WORDS && !ENDS_SENTENCE.test(words.trim());
}

/** Whether nearly all that a paragraph says stands in title and header. */
export function repeatsHeader({ memo }: PlanContext, words: string): boolean {
  if (readingLength(words) > REPEATED_WORDS) return false;
  const said = contentWords(words);
  const title = memo.title === null ? "" : memo.text.slice(memo.title.start, memo.title.end);
  const lines = memo.header.filter(isShown).map(({ start, end }) => memo.text.slice(start, end));
  const known = new Set(contentWords([title, ...lines].join(" ")));
  const repeated = said.filter((word) => known.has(word)).length;
  return said.length > 1 && repeated >= said.length * REPEATED_SHARE;
}

function isShown({ kind }: HeaderField): boolean {
  return kind !== "other";
}
