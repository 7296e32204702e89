/** A word on a drawn slide: its middle, as shares of the slide's width and height. */
export interface DrawnWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A slide as a program has drawn it. */
export interface SlidePicture {
  readonly words: readonly DrawnWord[];
  /** How far each field of a coarse grid, row by row, is from the slide's ground: 0 to 1. */
  readonly ink: readonly number[];
}

/** How like two pictures of a slide are. */
export interface Likeness {
  /** The share of our words that theirs has too, 0 to 1; null when we have none that can be told. */
  readonly found: number | null;
  /** The share of those that stand where ours do, 0 to 1. */
  readonly placed: number;
  /** The correlation of where the ink is, -1 to 1. */
  readonly ink: number;
}

/**
 * Where a word may stand elsewhere, as shares of width and height. Lines break where ours do, so a word keeps its line:
 * a fortieth of the height is half the smallest line. Office programs have other fonts than ours, whose words are up to
 * an eighth narrower or wider, so that a word slips along its line.
 */
const SLIP = { x: 0.12, y: 0.025 } as const;

/**
 * Below these a slide counts as drawn wrongly. Tried on 352 slides of eleven decks, each against its own slide as
 * LibreOffice draws it and against the one that follows: of the right ones all find 80 % of their words and more, place
 * 92 % of those, and correlate by 0.68 and more (the least are large titles, whose letters differ most; half have 0.95);
 * by limits a little higher than these none of the wrong ones passed. Either measure alone can be fooled: a moved block keeps its words, another
 * slide of the same layout its ink. Where words can't be told, in scripts that programs part in their own ways, the ink
 * is all there is; both sides have the same letters then, so that more can be asked of it.
 */
const LEAST = { found: 0.75, placed: 0.9, ink: 0.6, inkAlone: 0.8 } as const;

/** What is wrong with a slide as another program has drawn it, or null when it is close to ours. */
export function pictureProblem(ours: SlidePicture, theirs: SlidePicture): string | null {
  const { found, placed, ink } = likenessOf(ours, theirs);
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  if (found !== null && found < LEAST.found) return `only ${percent(found)} of its words are drawn`;
  if (placed < LEAST.placed) return `only ${percent(placed)} of its words stand in their places`;
  return ink < (found === null ? LEAST.inkAlone : LEAST.ink)
    ? `its ink lies elsewhere (correlation ${ink.toFixed(2)})`
    : null;
}

/** Compares two pictures of one slide. */
export function likenessOf(ours: SlidePicture, theirs: SlidePicture): Likeness {
  const left = [...theirs.words];
  let found = 0;
  let placed = 0;
  for (const word of ours.words) {
    const same = left.filter(({ text }) => text === word.text);
    const nearest = same.toSorted((a, b) => distance(a, word) - distance(b, word))[0];
    if (nearest === undefined) continue;
    left.splice(left.indexOf(nearest), 1);
    found += 1;
    if (Math.abs(nearest.x - word.x) <= SLIP.x && Math.abs(nearest.y - word.y) <= SLIP.y) placed += 1;
  }
  const count = ours.words.length;
  return {
    found: count === 0 ? null : found / count,
    placed: found === 0 ? 1 : placed / found,
    ink: correlation(ours.ink, theirs.ink),
  };
}

function distance(a: DrawnWord, b: DrawnWord): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Pearson's correlation; 1 for two even fields, 0 where only one is even. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a);
  const meanB = mean(b);
  let both = 0;
  let spreadA = 0;
  let spreadB = 0;
  for (const [at, value] of a.entries()) {
    const other = (b[at] ?? 0) - meanB;
    both += (value - meanA) * other;
    spreadA += (value - meanA) ** 2;
    spreadB += other ** 2;
  }
  if (spreadA === 0 || spreadB === 0) return spreadA === spreadB ? 1 : 0;
  return both / Math.sqrt(spreadA * spreadB);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
