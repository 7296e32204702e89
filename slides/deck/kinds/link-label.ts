import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import { marksIn } from "../../memo/marks-in.ts";
import type { Memo, Span } from "../../memo/memo.ts";
import { ENDS_IN_COLON } from "../lead-in-words.ts";
import type { Planned, Rule } from "../rule.ts";
import { ENDS_SENTENCE } from "./paper-top.ts";

/** A longer one says something, wherever it leads. */
const MOST_WORDS = 40;
/** Beside several links so many words are their label: "Amendments: all of them – search". */
const LABEL_WORDS = 3;

/** A line of links says what stands elsewhere: it stands in the notes. */
export const linkLabelRule: Rule = {
  name: "link label",
  why: "“Timetable (on the ministry's site)” and a page's row of links lead elsewhere; on the wall nobody can follow them.",
  plan: (context, at): Planned | null => {
    const { memo, units } = context;
    const [unit, before] = [units[at], units[at - 1]];
    if (unit?.block.kind !== "paragraph" || unit.quotation !== null) return null;
    const span = { start: unit.block.start, end: unit.block.end };
    if (!isLinkLabel(memo, span)) return null;
    // "Join us here:" makes the link the point.
    if (before !== undefined && ENDS_IN_COLON.test(memo.text.slice(before.block.start, before.block.end)))
      return null;
    return { drafts: [], used: 1, asides: [{ span, home: "before" }] };
  },
};

/** Whether a passage is no sentence and has nothing but links in it; several of them may have a short label. */
export function isLinkLabel(memo: Pick<Memo, "text" | "marks">, span: Span): boolean {
  const words = memo.text.slice(span.start, span.end);
  if (ENDS_SENTENCE.test(words) || readingLength(words) > MOST_WORDS || sentenceSpans(words).length > 1)
    return false;
  const links = marksIn(memo.marks, span).filter(({ kind }) => kind === "link");
  let [rest, reached] = ["", span.start];
  for (const { start, end } of links) {
    rest += memo.text.slice(reached, Math.max(reached, start));
    reached = Math.max(reached, end);
  }
  const unlinked = readingLength(rest + memo.text.slice(reached, span.end));
  return links.length > 0 && unlinked <= (links.length > 1 ? LABEL_WORDS : 0);
}
