import type { Briefing } from "../brief.ts";
import type { Slide } from "../deck/deck.ts";
import type { Memo } from "../memo/memo.ts";
import type { WordsToCompare } from "./likeness.ts";
import { likeness, wordsToCompare } from "./likeness.ts";

/** A version of a deck, with the memo that it was made from. */
export type Version = Pick<Briefing, "memo" | "deck">;

/** What a slide says, for comparing. */
export interface Reading {
  readonly slide: Slide;
  readonly shown: string;
  readonly notes: string;
  readonly words: WordsToCompare;
}

/** The same slide in both versions, by its indices from 0. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Which slides of two versions are one and the same. */
export interface PairedSlides {
  readonly old: readonly Reading[];
  readonly young: readonly Reading[];
  /** Those that show the same words. */
  readonly same: readonly Pair[];
  /** Those that show other words, and have most in common. */
  readonly alike: readonly Pair[];
}

/** Slides that have less in common (0 to 1) are two slides, not two wordings of one. */
const LEAST_LIKENESS = 0.35;

/** Pairs the slides of two versions by the passages on them, wherever those stand by now. */
export function pairSlides(before: Version, after: Version): PairedSlides {
  const old = before.deck.slides.map((slide) => readingOf(before.memo, slide));
  const young = after.deck.slides.map((slide) => readingOf(after.memo, slide));
  const same = pairEqual(old, young);
  return { old, young, same, alike: pairAlike(old, young, same) };
}

/** The slides (from 0) of one version that have no counterpart in the other. */
export function unpaired(
  slides: readonly Reading[],
  pairs: readonly Pair[],
  side: keyof Pair,
): readonly number[] {
  const paired = new Set(pairs.map((pair) => pair[side]));
  return slides.flatMap((_, at) => (paired.has(at) ? [] : [at]));
}

function readingOf({ text }: Pick<Memo, "text">, slide: Slide): Reading {
  const shown = slide.sources.map(({ start, end }) => text.slice(start, end)).join(" ");
  const notes = slide.notes.map((note) => note.text).join(" ");
  return {
    slide,
    shown: onOneLine(shown),
    notes: onOneLine(notes),
    words: wordsToCompare(`${shown} ${notes}`),
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Slides that show the same words, the first of them with the first. */
function pairEqual(old: readonly Reading[], young: readonly Reading[]): readonly Pair[] {
  const waiting = new Map<string, number[]>();
  for (const [at, reading] of old.entries()) {
    const key = keyOf(reading);
    waiting.set(key, [...(waiting.get(key) ?? []), at]);
  }
  return young.flatMap((reading, after) => {
    const before = waiting.get(keyOf(reading))?.shift();
    return before === undefined ? [] : [{ before, after }];
  });
}

function keyOf({ slide, shown }: Reading): string {
  return `${slide.kind} ${shown}`;
}

/** Of the other slides, those that are most alike, as long as they have enough in common. */
function pairAlike(
  old: readonly Reading[],
  young: readonly Reading[],
  same: readonly Pair[],
): readonly Pair[] {
  const candidates = unpaired(old, same, "before").flatMap((before) =>
    unpaired(young, same, "after").map((after) => ({
      before,
      after,
      alike: likenessOf(old[before], young[after]),
    })),
  );
  const ranked = candidates
    .filter(({ alike }) => alike >= LEAST_LIKENESS)
    .toSorted((a, b) => b.alike - a.alike || Math.abs(a.before - a.after) - Math.abs(b.before - b.after));
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return ranked.flatMap(({ before, after }) => {
    if (taken.before.has(before) || taken.after.has(after)) return [];
    taken.before.add(before);
    taken.after.add(after);
    return [{ before, after }];
  });
}

function likenessOf(one: Reading | undefined, other: Reading | undefined): number {
  return one === undefined || other === undefined ? 0 : likeness(one.words, other.words);
}
