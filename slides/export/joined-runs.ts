import type { Line, Run, Setting } from "../deck/deck.ts";

/** Runs of a set text without its line breaks: a space stands where a line ended between words, nothing within one. */
export function joinedRuns({ lines }: Pick<Setting, "lines">): readonly Run[] {
  return lines.flatMap((line, index) => spacedLine(line, lines[index + 1]));
}

/** A line's runs, with the space that the line break stands for at their end. */
export function spacedLine({ runs }: Line, following: Line | undefined): readonly Run[] {
  const last = runs.at(-1);
  const next = following?.runs[0];
  if (last === undefined || next === undefined || adjoin(last, next)) return runs;
  return [...runs.slice(0, -1), { ...last, text: `${last.text} ` }];
}

/** Whether a line was broken within a word, or between signs of a script without spaces. */
function adjoin(before: Run, behind: Run): boolean {
  if (before.start === null || behind.start === null) return false;
  return before.start + before.text.length === behind.start;
}
