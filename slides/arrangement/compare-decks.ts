import { increasingRun } from "./increasing-run.ts";
import { pairSlides, unpaired } from "./pair-slides.ts";
import type { Pair, PairedSlides, Reading, Version } from "./pair-slides.ts";
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

/** Compares two versions of a deck by the passages on their slides, wherever those stand by now. */
export function compareDecks(before: Version, after: Version): DeckComparison {
  return compareSlides(pairSlides(before, after));
}

/** The same of slides that were paired already. */
export function compareSlides({ old, young, same, alike }: PairedSlides): DeckComparison {
  const pairs = [...same, ...alike].toSorted((a, b) => a.after - b.after);
  const inOrder = new Set(increasingRun(pairs.map((pair) => pair.before)).map((at) => pairs[at]));
  const differences = [
    ...pairs.flatMap((pair) => differenceOf(old, young, pair, inOrder.has(pair))),
    ...unpaired(old, pairs, "before").map((at) => ({ at, difference: goneAt(old, at) })),
    ...unpaired(young, pairs, "after").map((at) => ({ at, difference: newAt(young, at) })),
  ];
  return {
    differences: differences.toSorted((a, b) => a.at - b.at).map(({ difference }) => difference),
    // Also those of another kind by now, as an item that has become the title.
    same: pairs.filter((pair) => old[pair.before]?.shown === young[pair.after]?.shown).length,
  };
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
