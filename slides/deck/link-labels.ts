import { sentenceSpans } from "../language/sentences.ts";
import { readingLength } from "../language/words.ts";
import { marksIn } from "../memo/marks-in.ts";
import type { Memo, Span } from "../memo/memo.ts";

/** A longer one says something, wherever it leads. */
const MOST_WORDS = 40;
/** Beside several links so many words are their label: "Amendments: all of them – search". */
const LABEL_WORDS = 3;

const ENDS_SENTENCE = /[.!?…。！？؟:：]["'”’»)\]]*$/u;

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
