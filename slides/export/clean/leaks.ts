import type { Secrets } from "./secrets.ts";
import { phraseOf, runsOfFive, tokensOf } from "./tokens.ts";

/** What a file says, taken out of the finished file. */
export interface FileTexts {
  /** Every text, attribute and name in it that can say something. */
  readonly texts: readonly string[];
  /** Words that this kind of file says of itself ("Slide", page numbers), which may happen to stand in the notes too. */
  readonly own: ReadonlySet<string>;
}

/** The first passage, name or figure in a file that only the presenter may have, or null when the file is clean. */
export function findLeak({ texts, own }: FileTexts, secrets: Secrets): string | null {
  for (const text of texts) {
    const tokens = tokensOf(text);
    const run = runsOfFive(tokens).find((each) => secrets.runs.has(each));
    if (run !== undefined) return run;
    const word = tokens.find((token) => secrets.words.has(token.written) && !own.has(token.written));
    if (word !== undefined) return word.written;
  }
  // A passage may be spread over texts that follow one another.
  const spread = texts.map((text) => phraseOf(tokensOf(text))).join(" ");
  return runsOfFive(tokensOf(spread)).find((each) => secrets.runs.has(each)) ?? null;
}
