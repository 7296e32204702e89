import { placeOf } from "../memo/place.ts";
import type { Block, List, Memo, Span } from "../memo/memo.ts";
import type { Problem } from "../result.ts";
import { attribute } from "./attribute.ts";
import { isQuotation } from "./is-quotation.ts";
import { paragraphsIn, passagesOf } from "./passages.ts";
import type { Quotation } from "./quotation.ts";
import type { MarkedPassage } from "./scan.ts";
import { scanMarks } from "./scan.ts";
import { markHabits } from "./mark-habits.ts";
import { pairMarks } from "./pairs.ts";
import type { Passage } from "./passages.ts";
import { markTokens } from "./tokens.ts";

export interface FoundQuotations {
  /** Ordered by start; they never overlap. */
  readonly quotations: readonly Quotation[];
  readonly problems: readonly Problem[];
}

/** Finds what somebody said: passages between marks, block quotes, and what a lead-in gives to somebody. */
export function findQuotations(memo: Memo): FoundQuotations {
  const passages = passagesOf(memo.blocks);
  const marked = markedPassages(memo, passages).filter((passage) => isQuotation(memo.text, passage));
  const spoken = marked.map((passage) => markedQuotation(memo, passages, passage));
  const unmarked = [...blockQuotes(memo, passages), ...announcedLists(memo, passages)];
  const apart = unmarked.filter((quotation) => !spoken.some((other) => overlap(quotation, other)));
  const quotations = [...spoken, ...apart].toSorted((a, b) => a.start - b.start);
  return {
    quotations,
    problems: marked.filter((passage) => !passage.closed).map((passage) => neverClosed(memo, passage)),
  };
}

function markedPassages({ text, marks }: Memo, passages: readonly Passage[]): readonly MarkedPassage[] {
  const habits = markHabits(text);
  const code = marks.filter((mark) => mark.kind === "code");
  const paired = passages.map((passage) => {
    return pairMarks(text, markTokens(text, passage, habits, spansWithin(code, passage)), habits);
  });
  return scanMarks(text, passages, paired);
}

function spansWithin(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  return spans.filter((span) => span.start < end && span.end > start);
}

function markedQuotation(memo: Memo, passages: readonly Span[], passage: MarkedPassage): Quotation {
  const { start, end, paragraphs, nested } = passage;
  const attribution = attributionOf(memo, passages, { start, end });
  return { start, end, attribution, marked: true, paragraphs, nested };
}

/** A block quote is a quotation without marks of its own. */
function blockQuotes(memo: Memo, passages: readonly Span[]): readonly Quotation[] {
  return memo.blocks
    .filter((block) => block.kind === "block-quote")
    .flatMap((block) => unmarkedQuotation(memo, passages, block.blocks, true));
}

/** A list that a lead-in with a colon gives to somebody ("… best captured by Professor Allison:"). */
function announcedLists(memo: Memo, passages: readonly Span[]): readonly Quotation[] {
  return memo.blocks
    .filter((block): block is List => block.kind === "list")
    .flatMap((list) => unmarkedQuotation(memo, passages, [list], false));
}

function unmarkedQuotation(
  memo: Memo,
  passages: readonly Span[],
  blocks: readonly Block[],
  withoutSpeaker: boolean,
): readonly Quotation[] {
  const paragraphs = paragraphsIn(blocks);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = { start: first.start, end: last.end };
  const attribution = attributionOf(memo, passages, span);
  if (attribution === null && !withoutSpeaker) return [];
  return [{ ...span, attribution, marked: false, paragraphs, nested: [] }];
}

function attributionOf(memo: Memo, passages: readonly Span[], quotation: Span): Quotation["attribution"] {
  const first = passages.findIndex((passage) => passage.end > quotation.start);
  const last = passages.findIndex((passage) => passage.end >= quotation.end);
  const paragraph = passages[first];
  const lastParagraph = passages[last];
  if (paragraph === undefined || lastParagraph === undefined) return null;
  const before = passages[first - 1] ?? null;
  const after = passages[last + 1] ?? null;
  return attribute({ text: memo.text, quotation, paragraph, lastParagraph, before, after });
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function neverClosed(memo: Memo, passage: MarkedPassage): Problem {
  return {
    code: "quotation/never-closed",
    severity: "warning",
    message: `A quotation opens with ${passage.opening} and is never closed: ${beginning(memo.text, passage)}.`,
    place: placeOf(memo, passage.start),
    hint: "It is taken to end with its paragraph. Close it in the memo if it goes on.",
  };
}

function beginning(text: string, span: Span): string {
  return `${text.slice(span.start, Math.min(span.end, span.start + 40)).replace(/\s+/gu, " ")}…`;
}
