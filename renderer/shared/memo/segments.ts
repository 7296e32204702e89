import { sentenceSpans } from "../../../slides/language/sentences.ts";
import type { Memo, Span } from "../../../slides/memo/memo.ts";

/** A passage that can be picked as one. */
export interface Segment extends Span {
  /** Whether it is one of the passages on offer. */
  readonly isChoice: boolean;
}

/** The passages of a paragraph: what is on offer as it is, the rest by its sentences; in order and without overlap. */
export function segmentsOf(
  { text }: Pick<Memo, "text">,
  paragraph: Span,
  choices: readonly Span[],
): readonly Segment[] {
  const within = choices.filter(({ start, end }) => paragraph.start <= start && end <= paragraph.end);
  const sentences = sentenceSpans(text.slice(paragraph.start, paragraph.end), paragraph.start).filter(
    ({ start, end }) => !within.some((choice) => choice.start < end && start < choice.end),
  );
  return [
    ...within.map(({ start, end }) => ({ start, end, isChoice: true })),
    ...sentences.map(({ start, end }) => ({ start, end, isChoice: false })),
  ].toSorted((a, b) => a.start - b.start);
}
