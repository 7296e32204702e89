import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import type { AsideCase } from "./aside-cases.ts";
import { COURTESY, foretells } from "./courtesy-words.ts";

const FORETELLING_WORDS = 30;
const COURTESY_WORDS = 20;

/** Paragraphs without a slide that are said for manners' sake, or only to say what will be said. */
export const COURTESY_CASES: readonly AsideCase[] = [
  {
    name: "foretelling",
    why: "“I shall make two predictions.” says nothing until they are made, and is read out with them.",
    home: "next",
    is: ({ units }, at, words) =>
      units[at]?.block.kind === "paragraph" &&
      units[at + 1] !== undefined &&
      readingLength(words) <= FORETELLING_WORDS &&
      foretells(words) &&
      sentenceSpans(words).length === 1,
  },
  {
    name: "courtesy",
    why: "“Thank you for your time.” is for the reader of the letter.",
    home: "before",
    is: ({ units }, at, words) =>
      units[at]?.block.kind === "paragraph" &&
      readingLength(words) <= COURTESY_WORDS &&
      COURTESY.test(words) &&
      (sentenceSpans(words).length === 1 || isPoliteTurn(words)),
  },
];

/** "“Thank you, sir.” He bowed.": of a talk nothing but the thanks, and who gave them. */
function isPoliteTurn(words: string): boolean {
  const sentences = sentenceSpans(words);
  return (
    /^["“«„「『]/u.test(words) &&
    sentences.length === 2 &&
    /["”»“」』]$/u.test(words.slice(0, sentences[0]?.end))
  );
}
