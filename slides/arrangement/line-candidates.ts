import { joinQuoted } from "../deck/key-line-candidates.ts";
import type { Slide } from "../deck/deck.ts";
import { quotationsWithin } from "../deck/quotation-lookup.ts";
import { sentenceSpans } from "../language/sentences.ts";
import type { Memo, Span } from "../memo/memo.ts";
import { paragraphsIn } from "../quotations/passages.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { isWithin, overlaps } from "./draft-words.ts";

/**
 * The passages that a slide could show, in the memo's order and without overlap: the sentences of the paragraphs it
 * stands for, and for a list its items. A sentence that ends within a quotation goes on to the quotation's end. Empty
 * for slides whose words can't be moved one by one.
 */
export function lineCandidates(
  { text, blocks }: Pick<Memo, "text" | "blocks">,
  quotations: readonly Quotation[],
  slide: Pick<Slide, "body" | "notes" | "sources" | "kind">,
): readonly Span[] {
  if (slide.kind === "title" || slide.kind === "close") return [];
  const stoodFor = outermost(slide.notes);
  if (slide.body.kind === "items")
    return paragraphsIn(blocks).filter((paragraph) => stoodFor.some((span) => isWithin(paragraph, span)));
  if (slide.body.kind !== "text") return [];
  return stoodFor.flatMap((paragraph) =>
    joinQuoted(
      sentenceSpans(text.slice(paragraph.start, paragraph.end), paragraph.start),
      quotationsWithin(quotations, paragraph),
    ),
  );
}

/** Whether a slide shows a passage, or a part of it. */
export function isShown({ sources }: Pick<Slide, "sources">, passage: Span): boolean {
  return sources.some((span) => overlaps(span, passage));
}

/** Passages in order, without those that lie in another. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (before === undefined || span.start >= before.end) kept.push({ start: span.start, end: span.end });
  }
  return kept;
}
