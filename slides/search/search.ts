import type { Deck, Note } from "../deck/deck.ts";
import { sentenceSpans } from "../language/sentences.ts";
import type { Span } from "../memo/memo.ts";
import { fold } from "./fold.ts";
import { passagesOf } from "./passages.ts";

/** A sentence of the memo that a search found. */
export interface Found {
  /** The paragraph it stands in, with its speaker. */
  readonly note: Note;
  /** The slide that stands for it, from 0. */
  readonly slide: number;
  /** The sentence, in the memo's offsets. */
  readonly sentence: Span;
  /** What matched in it, in the memo's offsets, in order. */
  readonly matches: readonly Span[];
}

/** More than anybody reads while a room waits. */
const MOST_FOUND = 60;

/**
 * The sentences that hold all the words looked for: first those that hold them as they were typed, then those that
 * hold them anywhere, then the sentences of paragraphs that do; within each in the memo's order. Words match from
 * their beginning ("guar" finds "guarantee"), without regard to case and accents. An empty query finds nothing.
 */
export function searchDeck(deck: Pick<Deck, "slides">, query: string): readonly Found[] {
  const wanted = fold(query).text.trim();
  const words = wordsOf(wanted);
  if (words.length === 0) return [];
  const ranked: readonly Found[][] = [[], [], []];
  for (const { note, slide } of passagesOf(deck)) {
    const all = sentenceSpans(note.text).map((sentence) => matched(note.text, sentence, words, wanted));
    const inParagraph = words.every((_, index) => all.some(({ found }) => found[index]));
    for (const { sentence, spans, found, phrase } of all) {
      if (spans.length === 0) continue;
      const rank = phrase ? 0 : found.every(Boolean) ? 1 : inParagraph ? 2 : 3;
      ranked[rank]?.push({
        note,
        slide,
        sentence: shifted(sentence, note.start),
        matches: spans.map((span) => shifted(span, note.start)),
      });
    }
  }
  return ranked.flat().slice(0, MOST_FOUND);
}

/** A stretch of a text, cut where matches begin and end, for showing them. */
export function markedParts(
  text: string,
  { start, end }: Span,
  matches: readonly Span[],
): readonly { readonly text: string; readonly matches: boolean }[] {
  const within = matches.filter((match) => match.start >= start && match.end <= end);
  const cuts = [start, ...within.flatMap((match) => [match.start, match.end]), end];
  return cuts
    .slice(0, -1)
    .map((from, index) => ({ text: text.slice(from, cuts[index + 1]), matches: index % 2 === 1 }))
    .filter((part) => part.text !== "");
}

function matched(
  text: string,
  sentence: Span,
  words: readonly string[],
  wanted: string,
): {
  readonly sentence: Span;
  readonly spans: readonly Span[];
  readonly found: readonly boolean[];
  readonly phrase: boolean;
} {
  const folded = fold(text.slice(sentence.start, sentence.end));
  const starts = wordStarts(folded.text);
  const hits = words.map((word) =>
    starts
      .filter((start) => folded.text.startsWith(word, start))
      .map((start) => [start, start + word.length] as const),
  );
  const spans = merged(hits.flat()).map(([start, end]) => ({
    start: sentence.start + (folded.at[start] ?? 0),
    end: sentence.start + (folded.at[end] ?? 0),
  }));
  const phrase = words.length > 1 && starts.some((start) => folded.text.startsWith(wanted, start));
  return { sentence, spans, found: hits.map((each) => each.length > 0), phrase };
}

/** Where words begin; scripts without spaces have words everywhere. */
function wordStarts(text: string): readonly number[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}])[\p{L}\p{N}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
    ),
  ].map(({ index }) => index);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}

/** Stretches that overlap or touch become one. */
function merged(stretches: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (const [start, end] of stretches.toSorted((one, other) => one[0] - other[0])) {
    const last = all.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
