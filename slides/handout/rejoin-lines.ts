import type { HangingMarks, Line, Run } from "../deck/deck.ts";

/** The runs of a text that was broken into lines, as they were before: a space where a line ended between words. */
export function rejoinLines(lines: readonly Line[], marks: HangingMarks | null = null): readonly Run[] {
  const runs: Run[] = [];
  const opening = marks?.opening ?? null;
  const closing = marks?.closing ?? null;
  if (opening !== null) runs.push(plain(opening.text, opening.start));
  for (const [at, line] of lines.entries()) {
    const last = runs.at(-1);
    const first = line.runs[0];
    if (at > 0 && last !== undefined && first !== undefined && parted(last, first))
      runs[runs.length - 1] = { ...last, text: `${last.text} ` };
    runs.push(...line.runs);
  }
  if (closing !== null) runs.push(plain(closing.text, closing.start));
  return runs;
}

/** Whether white space stood between two runs; of words of ours it always did. */
function parted(before: Run, after: Run): boolean {
  if (before.text.endsWith(" ") || after.text.startsWith(" ")) return false;
  return before.start === null || after.start === null || before.start + before.text.length < after.start;
}

function plain(text: string, start: number | null): Run {
  return { text, start, strong: false, emphasis: false };
}
