/** The words of a text, counted. */
export interface WordsToCompare {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Counts a text's words for comparing it with others. */
export function wordsToCompare(text: string): WordsToCompare {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** How much two texts have in common: twice the words in both over the words of both, from 0 to 1 (Dice). */
export function likeness(one: WordsToCompare, other: WordsToCompare): number {
  if (one.total + other.total === 0) return 0;
  let both = 0;
  for (const [word, count] of one.counts) both += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * both) / (one.total + other.total);
}
