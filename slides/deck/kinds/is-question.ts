import { sentenceSpans } from "../../language/sentences.ts";
import type { Span } from "../../memo/memo.ts";

/** Whether a passage is one sentence that asks; marks and brackets may stand behind its sign. */
export function isQuestion(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return /[?？؟]["”’»)]*$/u.test(words) && sentenceSpans(words).length === 1;
}
