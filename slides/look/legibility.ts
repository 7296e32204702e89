import { contrastRatio } from "./colour.ts";
import type { Colours } from "./themes.ts";

/** Two colours that stand on one another, and the least contrast that they need. */
export interface Pair {
  readonly upper: keyof Colours;
  readonly least: number;
}

/**
 * What each colour needs on paper: AAA (7) for what is read, AA (4.5) for all other text, 3 for drawing that has a
 * meaning (WCAG 2.2, success criteria 1.4.3, 1.4.6 and 1.4.11). Thin rules only decorate; they need nothing.
 */
export const PAIRS: readonly Pair[] = [
  { upper: "ink", least: 7 },
  { upper: "soft", least: 4.5 },
  { upper: "accent", least: 4.5 },
  { upper: "brass", least: 3 },
];

/** A pair that is too faint, with the contrast that it has. */
export interface Faint extends Pair {
  readonly ratio: number;
}

/** The pairs of a set of colours that can't be read well enough; none when all is well. */
export function faintPairs(colours: Colours): readonly Faint[] {
  return PAIRS.map((pair) => ({ ...pair, ratio: contrastRatio(colours[pair.upper], colours.paper) })).filter(
    ({ ratio, least }) => ratio < least,
  );
}
