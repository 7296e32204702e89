import type { Deck } from "../deck/deck.ts";
import { passageWords } from "../search/passages.ts";
import type { DueOut } from "./session.ts";

/** The words of ours in the list, in the interface's language. */
export interface DueOutWords {
  readonly title: string;
  readonly noted: (dueOut: DueOut) => string;
  readonly answer: (text: string) => string;
  readonly noAnswer: string;
}

/** The questions that are owed an answer as a plain text to mail or print: question, when it came, the memo's answer. */
export function dueOutText(deck: Deck, dueOuts: readonly DueOut[], words: DueOutWords): string {
  const entries = dueOuts.map((dueOut, index) => {
    const found = dueOut.passage === null ? null : passageWords(deck, dueOut.passage);
    const speaker = found?.note.attribution?.speaker ?? null;
    const answer = found === null ? words.noAnswer : words.answer(found.text.replaceAll(/\s+/gu, " "));
    const said = speaker === null ? answer : `${answer} (${speaker})`;
    return `${index + 1}. ${dueOut.question}\n   ${words.noted(dueOut)}\n   ${said}\n`;
  });
  return `${words.title}\n${deck.title}\n\n${entries.join("\n")}`;
}
