/** The smallest of the values; Infinity for none. (Spread arguments would overflow the stack for a full page.) */
export function leastOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((least, item) => Math.min(least, value(item)), Infinity);
}

/** The greatest of the values; -Infinity for none. */
export function mostOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((most, item) => Math.max(most, value(item)), -Infinity);
}

/** The size that most letters of a document have, in points. */
export function usualSize(lines: readonly { readonly size: number; readonly text: string }[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [commonest] = [...letters].toSorted((one, other) => other[1] - one[1]);
  return commonest?.[0] ?? 12;
}
