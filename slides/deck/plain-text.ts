import type { Run } from "./deck.ts";

/** Follows a word without a space, also behind a reference that is left out. */
const CLOSES = /^[)\]}.,;:!?…”’»]/u;

/**
 * Runs as one text without our own words: a space stands where the memo has white space, none where a line was
 * broken within a word.
 */
export function plainText(runs: readonly Run[]): string {
  const own = runs.filter((run) => run.start !== null);
  return own
    .map((run, index) => {
      const before = own[index - 1];
      if (before === undefined || before.start === null || run.start === null) return run.text;
      const parted = before.start + before.text.length < run.start;
      const spaced = before.text.endsWith(" ") || run.text.startsWith(" ") || CLOSES.test(run.text);
      return parted && !spaced ? ` ${run.text}` : run.text;
    })
    .join("")
    .trim();
}
