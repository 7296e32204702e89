import type { Memo } from "../memo/memo.ts";
import { marksIn } from "../memo/marks-in.ts";
import { markHabits } from "./mark-habits.ts";
import { pairMarks } from "./pairs.ts";
import type { Passage } from "./passages.ts";
import type { MarkedPassage } from "./scan.ts";
import { scanMarks } from "./scan.ts";
import { markTokens } from "./tokens.ts";

/** Everything that stands between quotation marks, titles and terms too, in order. */
export function markedPassages(
  { text, marks }: Memo,
  passages: readonly Passage[],
): readonly MarkedPassage[] {
  const habits = markHabits(text);
  const paired = passages.map((passage) => {
    const code = marksIn(marks, passage).filter((mark) => mark.kind === "code");
    return pairMarks(text, markTokens(text, passage, habits, code), habits);
  });
  return scanMarks(text, passages, paired);
}
