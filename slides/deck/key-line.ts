import { sentenceSpans } from "../language/sentences.ts";
import { isSpaced, readingLength } from "../language/words.ts";
import { marksIn } from "../memo/marks-in.ts";
import type { Memo, Span } from "../memo/memo.ts";
import { contentWords } from "./content-words.ts";
import { CRITERIA } from "./key-line-criteria.ts";

/** Most words of a key line (product, "What a good deck looks like"). */
export const KEY_LINE_WORDS = 40;
/** Most consecutive sentences of a key line. */
const MOST_SENTENCES = 3;

/** A candidate for the line that stands for a paragraph on its slide. */
export interface Candidate extends Span {
  readonly text: string;
  /** How long it is to read, in words. */
  readonly words: number;
  /** Its content words, in order. */
  readonly content: readonly string[];
  /** Indices of its first and last sentence in the paragraph, from 0, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly sentences: number;
  /** Text of the sentence that follows, or null when it ends the paragraph. */
  readonly following: string | null;
  /** Whether a strong or emphasised passage stands in it. */
  readonly emphasised: boolean;
}

/** What a paragraph's candidates are measured against. */
export interface KeyLineContext {
  /** Content words of the memo's title. */
  readonly titleWords: ReadonlySet<string>;
  /** How often each content word stands in the memo. */
  readonly memoWords: ReadonlyMap<string, number>;
  /** The same for the paragraph. */
  readonly paragraphWords: ReadonlyMap<string, number>;
}

/**
 * The line that stands for a paragraph on its slide: one to three consecutive whole sentences, at most 40 words,
 * verbatim. A paragraph whose sentences are all longer gives its best one whole. Null for a paragraph without words.
 * @param quoted passages within the paragraph that must not be cut, in order: their sentences count as one
 */
export function keyLine(memo: KeyLineMemo, paragraph: Span, quoted: readonly Span[]): Span | null {
  return keyLines(memo, paragraph, quoted, 1)[0] ?? null;
}

type KeyLineMemo = Pick<Memo, "text" | "marks" | "title">;

/** Up to `most` key lines of a long paragraph, best first by score, given in the order of the text; they don't overlap. */
export function keyLines(
  memo: KeyLineMemo,
  paragraph: Span,
  quoted: readonly Span[],
  most: number,
): readonly Span[] {
  const sentences = joinQuoted(
    sentenceSpans(memo.text.slice(paragraph.start, paragraph.end), paragraph.start),
    quoted,
  );
  const contents = sentences.map(({ start, end }) => contentWords(memo.text.slice(start, end)));
  const candidates = candidatesOf(memo, sentences, contents);
  const short = candidates.filter((candidate) => candidate.words <= KEY_LINE_WORDS);
  const eligible =
    short.length > 0 ? short : candidates.filter((candidate) => candidate.first === candidate.last);
  const context = contextOf(memo, contents.flat());
  const ranked = eligible
    .map((candidate) => ({ candidate, score: scoreOf(candidate, context) }))
    .toSorted((a, b) => b.score - a.score || a.candidate.start - b.candidate.start);
  const chosen: Candidate[] = [];
  for (const { candidate } of ranked) {
    if (chosen.length === most) break;
    if (!chosen.some((other) => other.start < candidate.end && candidate.start < other.end))
      chosen.push(candidate);
  }
  return chosen.toSorted((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
}

/** A sentence that ends within a quotation goes on to the sentence with the quotation's end. */
function joinQuoted(sentences: readonly Span[], quoted: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  let reached = 0;
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const border = before?.end ?? 0;
    while ((quoted[reached]?.end ?? Infinity) <= border) reached += 1;
    const cut = before !== undefined && (quoted[reached]?.start ?? Infinity) < border;
    if (cut) joined.splice(-1, 1, { start: before.start, end: sentence.end });
    else joined.push(sentence);
  }
  return joined;
}

/** The sum of all criteria; the highest wins, of equals the first. */
function scoreOf(candidate: Candidate, context: KeyLineContext): number {
  return CRITERIA.reduce((sum, criterion) => sum + criterion.score(candidate, context), 0);
}

function candidatesOf(
  memo: Pick<Memo, "text" | "marks">,
  sentences: readonly Span[],
  contents: readonly (readonly string[])[],
): readonly Candidate[] {
  const lengths = sentences.map(({ start, end }) => readingLength(memo.text.slice(start, end)));
  const spaced = isSpaced(memo.text.slice(sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0));
  return sentences.flatMap((opening, first) =>
    sentences.slice(first, first + MOST_SENTENCES).map((closing, more) => {
      const span = { start: opening.start, end: closing.end };
      const text = memo.text.slice(span.start, span.end);
      const next = sentences[first + more + 1];
      return {
        ...span,
        text,
        words: spaced ? sum(lengths.slice(first, first + more + 1)) : readingLength(text),
        content: ([] as string[]).concat(...contents.slice(first, first + more + 1)),
        first,
        last: first + more,
        sentences: sentences.length,
        following: next === undefined ? null : memo.text.slice(next.start, next.end),
        emphasised: isEmphasised(memo, span),
      };
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function isEmphasised(memo: Pick<Memo, "marks">, span: Span): boolean {
  return marksIn(memo.marks, span).some((mark) => mark.kind === "strong" || mark.kind === "emphasis");
}

function contextOf(memo: Pick<Memo, "text" | "title">, paragraph: readonly string[]): KeyLineContext {
  return {
    ...subjectOf(memo),
    paragraphWords: frequencies(paragraph),
  };
}

type Subject = Pick<KeyLineContext, "titleWords" | "memoWords">;

/** Counting a memo's words takes time in proportion to its length, so it is done once per memo. */
const subjects = new WeakMap<object, Subject>();

function subjectOf(memo: Pick<Memo, "text" | "title">): Subject {
  const known = subjects.get(memo);
  if (known !== undefined) return known;
  const title = memo.title === null ? "" : memo.text.slice(memo.title.start, memo.title.end);
  const subject = {
    titleWords: new Set(contentWords(title)),
    memoWords: frequencies(contentWords(memo.text)),
  };
  subjects.set(memo, subject);
  return subject;
}

function frequencies(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
