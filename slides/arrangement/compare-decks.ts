import type { Briefing } from "../brief.ts";
import type { Slide } from "../deck/deck.ts";
import type { Memo } from "../memo/memo.ts";
import { increasingRun } from "./increasing-run.ts";
import { likeness, wordsToCompare } from "./likeness.ts";
import type { WordsToCompare } from "./likeness.ts";
import type { WordingPart } from "./word-difference.ts";
import { wordDifference } from "./word-difference.ts";

/** How one slide differs between two versions of a deck; slides are counted from 0 in their own version. */
export type SlideDifference =
  | { readonly kind: "new"; readonly after: number; readonly shown: string }
  | { readonly kind: "gone"; readonly before: number; readonly shown: string }
  | { readonly kind: "moved"; readonly before: number; readonly after: number; readonly shown: string }
  | {
      readonly kind: "changed";
      readonly before: number;
      readonly after: number;
      /** Whether the slide itself reads otherwise, or only the paragraphs in its notes. */
      readonly where: "slide" | "notes";
      readonly wording: readonly WordingPart[];
    };

/** Two versions of a deck, slide by slide. */
export interface DeckComparison {
  /** In the newer deck's order, what is gone where it stood. */
  readonly differences: readonly SlideDifference[];
  /** How many slides read as they did, moved ones included. */
  readonly same: number;
}

/** Slides that have less in common (0 to 1) are two slides, not two wordings of one. */
const LEAST_LIKENESS = 0.35;

type Version = Pick<Briefing, "memo" | "deck">;

interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Compares two versions of a deck by the passages on their slides, wherever those stand by now. */
export function compareDecks(before: Version, after: Version): DeckComparison {
  const old = before.deck.slides.map((slide) => readingOf(before.memo, slide));
  const young = after.deck.slides.map((slide) => readingOf(after.memo, slide));
  const same = pairEqual(old, young);
  const alike = pairAlike(old, young, same);
  const pairs = [...same, ...alike].toSorted((a, b) => a.after - b.after);
  const inOrder = new Set(increasingRun(pairs.map((pair) => pair.before)).map((at) => pairs[at]));
  const differences = [
    ...pairs.flatMap((pair) => differenceOf(old, young, pair, inOrder.has(pair))),
    ...unpaired(old, pairs, "before").map((at) => ({ at, difference: goneAt(old, at) })),
    ...unpaired(young, pairs, "after").map((at) => ({ at, difference: newAt(young, at) })),
  ];
  return {
    differences: differences.toSorted((a, b) => a.at - b.at).map(({ difference }) => difference),
    same: same.length,
  };
}

/** What a slide says, for comparing. */
interface Reading {
  readonly slide: Slide;
  readonly shown: string;
  readonly notes: string;
  readonly words: WordsToCompare;
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

function unpaired(slides: readonly Reading[], pairs: readonly Pair[], side: keyof Pair): readonly number[] {
  const paired = new Set(pairs.map((pair) => pair[side]));
  return slides.flatMap((_, at) => (paired.has(at) ? [] : [at]));
}

interface Placed {
  /** Where it is listed, in slides of the newer deck or, for what is gone, the older one. */
  readonly at: number;
  readonly difference: SlideDifference;
}

function differenceOf(
  old: readonly Reading[],
  young: readonly Reading[],
  { before, after }: Pair,
  inOrder: boolean,
): readonly Placed[] {
  const [was, is] = [old[before], young[after]];
  if (was === undefined || is === undefined) return [];
  const where = was.shown === is.shown ? "notes" : "slide";
  const [from, to] = where === "slide" ? [was.shown, is.shown] : [was.notes, is.notes];
  if (from !== to)
    return [
      {
        at: after,
        difference: { kind: "changed", before, after, where, wording: wordDifference(from, to) },
      },
    ];
  return inOrder ? [] : [{ at: after, difference: { kind: "moved", before, after, shown: is.shown } }];
}

function newAt(young: readonly Reading[], after: number): SlideDifference {
  return { kind: "new", after, shown: young[after]?.shown ?? "" };
}

function goneAt(old: readonly Reading[], before: number): SlideDifference {
  return { kind: "gone", before, shown: old[before]?.shown ?? "" };
}
