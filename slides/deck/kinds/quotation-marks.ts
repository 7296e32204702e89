import type { Span } from "../../memo/memo.ts";
import { closes, closingMarkFor, isOpeningMark } from "../../quotations/marks.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import type { HangingMarks } from "../deck.ts";

/** Marks are one character long, but for TeX's `` and ''. */
const LONGEST_MARK = 2;

/** The opening and closing mark of a marked quotation, in its own style; null for an unmarked one. */
export function styleOf(
  text: string,
  quotation: Quotation,
): { readonly opening: string; readonly closing: string } | null {
  if (!quotation.marked) return null;
  const opening = longest((length) => text.slice(quotation.start, quotation.start + length), isOpeningMark);
  return opening === null ? null : { opening, closing: closingMarkFor(opening) };
}

/** A passage without the quotation's outer marks, which hang outside the text; without a reopening mark, too. */
export function withoutMarks(text: string, quotation: Quotation, passage: Span): Span {
  const style = styleOf(text, quotation);
  if (style === null) return passage;
  const opens = text.startsWith(style.opening, passage.start);
  const start = passage.start + (opens ? style.opening.length : 0);
  const closing = passage.end === quotation.end ? ownClosing(text, quotation, style.opening) : null;
  return { start, end: Math.max(start, passage.end - (closing?.length ?? 0)) };
}

/** The marks around what is shown: the memo's own where it has them there, else ours in the same style. */
export function marksAround(text: string, quotation: Quotation, shown: readonly Span[]): HangingMarks | null {
  const style = styleOf(text, quotation);
  const first = shown[0];
  const last = shown.at(-1);
  if (style === null || first === undefined || last === undefined) return null;
  const before = first.start - style.opening.length;
  const opensHere = before >= quotation.start && text.startsWith(style.opening, before);
  const closing = ownClosing(text, quotation, style.opening);
  const closesHere = closing !== null && last.end + closing.length === quotation.end;
  return {
    opening: { text: style.opening, start: opensHere ? before : null },
    closing: closesHere ? { text: closing, start: last.end } : { text: style.closing, start: null },
  };
}

/** The mark with which the memo closes the quotation, or null where it does not. */
function ownClosing(text: string, quotation: Quotation, opening: string): string | null {
  return longest(
    (length) => text.slice(Math.max(quotation.start + opening.length, quotation.end - length), quotation.end),
    (mark) => closes(opening, mark),
  );
}

/** The longest mark that `read` finds and `accept` knows. */
function longest(read: (length: number) => string, accept: (mark: string) => boolean): string | null {
  for (let length = LONGEST_MARK; length > 0; length -= 1) {
    const mark = read(length);
    if (mark.length === length && accept(mark)) return mark;
  }
  return null;
}
