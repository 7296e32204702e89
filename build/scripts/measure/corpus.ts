import { detokenise, looksTokenised } from "./detokenise.ts";

/** A stretch of a document's text, as `Span` in slides/. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
}

/** A quotation as the corpus labels it. */
export interface LabelledQuotation {
  /** From the first part's beginning to the last one's end. */
  readonly parts: readonly LabelledSpan[];
  /** The speaker in the corpus's words, or null. */
  readonly speaker: string | null;
}

export interface LabelledDocument {
  readonly id: string;
  readonly text: string;
  /** Direct quotations only: indirect ones have no marks to find. */
  readonly quotations: readonly LabelledQuotation[];
}

interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly spans: readonly (readonly [number, number])[];
    readonly type: string;
    readonly speaker?: string;
    readonly source?: string;
  }[];
}

/**
 * Reads a corpus: one document a line, `{id, text, quotes: [{spans, speaker or source, type}]}`, offsets in
 * characters. Tokenised texts are set as a person would type them, and the offsets moved along.
 */
export function readCorpus(jsonl: string): readonly LabelledDocument[] {
  return jsonl
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => labelled(JSON.parse(line) as CorpusLine)); // the form is this tool's contract
}

function labelled({ id, text, quotes }: CorpusLine): LabelledDocument {
  const units = codePointOffsets(text);
  const set = looksTokenised(text) ? detokenise(text) : { text, at: (offset: number) => offset };
  const quotations = quotes
    .filter((quote) => quote.type.toLowerCase() === "direct")
    .map((quote) => ({
      parts: quote.spans.map(([start, end]) => ({ start: set.at(units(start)), end: set.at(units(end)) })),
      speaker: quote.speaker ?? quote.source ?? null,
    }));
  return { id, text: set.text, quotations };
}

/** Corpora count characters, JavaScript counts UTF-16 units: the same below U+10000. */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\uD800-\uDBFF]/u.test(text) && !/[\u{10000}-\u{10FFFF}]/u.test(text)) return (offset) => offset;
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return (offset) => offsets[offset] ?? text.length;
}
