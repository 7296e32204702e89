/** A paragraph of the notes as it lies in their scroller: its words, and its place in pixels from the top of it all. */
export interface WordRow {
  readonly words: number;
  readonly top: number;
  readonly height: number;
}

/**
 * How far down a word stands, pixels. Words are counted from 0 over all paragraphs, with fractions between them: text
 * is about equally dense all over a paragraph, so that a steady count of words makes a steady voice whatever the
 * size, the width and the gaps.
 */
export function depthOfWord(rows: readonly WordRow[], word: number): number {
  let before = 0;
  for (const row of rows) {
    if (row.words > 0 && word < before + row.words)
      return row.top + (row.height * Math.max(0, word - before)) / row.words;
    before += row.words;
  }
  const last = rows.at(-1);
  return last === undefined ? 0 : last.top + last.height;
}

/** The word that stands so far down; in a gap between paragraphs the first one after it. */
export function wordAtDepth(rows: readonly WordRow[], depth: number): number {
  let before = 0;
  for (const row of rows) {
    if (depth < row.top + row.height)
      return before + (row.words * Math.max(0, depth - row.top)) / Math.max(1, row.height);
    before += row.words;
  }
  return before;
}

/** How many words there are in all. */
export function wordsOf(rows: readonly WordRow[]): number {
  return rows.reduce((sum, row) => sum + row.words, 0);
}
