import type { Deck, Note, Slide } from "../deck/deck.ts";
import { runsOfSlide } from "../deck/slide-runs.ts";
import { wordSpans } from "../language/words.ts";
import type { Memo, Span } from "../memo/memo.ts";
import { rememberLast } from "../remember-last.ts";
import { rememberRun } from "../remember-run.ts";
import type { InventedWord, Ledger } from "./ledger.ts";

/**
 * Accounts for every word of the memo: placed when a slide, a note or the header holds it, else lost. And for every
 * word of the deck that claims to be the memo's: invented when the memo has other words there. The account trusts no
 * rule: it reads what stands on the slides and compares it with the memo, character for character.
 */
export function account(memo: Memo, deck: Deck): Ledger {
  const words = wordsOf(memo);
  const readSlide = reading(memo);
  const read = deck.slides.map((slide) => readSlide(slide, memo));
  const homes = merge([...memo.header, ...read.flatMap((slide) => slide.homes)]);
  const lost = homeless(words, homes).map(({ start, end }) => ({
    start,
    end,
    text: memo.text.slice(start, end),
  }));
  const invented = read.flatMap((slide) => slide.invented);
  return { words: words.length, placed: words.length - lost.length, lost, invented };
}

const wordsOf = rememberLast((memo: Memo) => wordSpans(memo.text));

/** What is found on a slide and in its notes. */
interface ReadSlide {
  /** Where the memo's words stand in it; only what agrees with the memo counts. */
  readonly homes: readonly Span[];
  readonly invented: readonly InventedWord[];
}

const reading = rememberRun((slide: Slide, memo: Memo): ReadSlide => {
  const homes: Span[] = [];
  const invented: InventedWord[] = [];
  for (const { text, start } of runsOfSlide(slide)) {
    if (start === null) continue;
    if (agrees(memo, text, start)) homes.push({ start, end: start + text.length });
    else invented.push({ slide: slide.id, text });
  }
  for (const note of slide.notes) {
    if (isVerbatim(memo, note)) homes.push(note);
    else invented.push({ slide: slide.id, text: note.text });
  }
  // An agenda repeats headings, whose homes are their own slides.
  return { homes: slide.kind === "agenda" ? [] : homes, invented };
});

function isVerbatim(memo: Memo, { start, end, text }: Note): boolean {
  return end - start === text.length && memo.text.startsWith(text, start);
}

function agrees(memo: Memo, text: string, start: number): boolean {
  // Nearly always they agree to the letter; only then is white space looked at.
  if (memo.text.startsWith(text, start)) return true;
  return spaced(memo.text.slice(start, start + text.length)) === spaced(text);
}

/** White space of any kind as a plain space: which one it is, is no matter of words. */
function spaced(text: string): string {
  return text.replace(/\s/gu, " ");
}

/** Spans in order, those that touch joined: a word may be set in two runs. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const before = merged.at(-1);
    if (before !== undefined && span.start <= before.end) {
      merged.splice(-1, 1, { start: before.start, end: Math.max(before.end, span.end) });
    } else {
      merged.push({ start: span.start, end: span.end });
    }
  }
  return merged;
}

/** The words that no home holds whole; both are in order, so one walk does it. */
function homeless(words: readonly Span[], homes: readonly Span[]): readonly Span[] {
  let at = 0;
  return words.filter((word) => {
    while ((homes[at + 1]?.start ?? Infinity) <= word.start) at += 1;
    const home = homes[at];
    return home === undefined || home.start > word.start || word.end > home.end;
  });
}
