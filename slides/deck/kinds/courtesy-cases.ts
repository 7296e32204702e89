import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import type { AsideCase } from "./aside-cases.ts";
import { isNearEnd, tellsPost } from "./author-cases.ts";
import { PROMISES } from "../key-line-words.ts";
import { connectiveLength } from "../connectives.ts";
import { addressesReader } from "./reader-words.ts";
import { isPolite } from "./polite-words.ts";
import { ATTACHES, COURTESY, foretells, OFFERS_HELP, SIGNING_FORMULA } from "./courtesy-words.ts";
import { asksForDecision } from "./decision-asked.ts";

const FORETELLING_WORDS = 30;
const COURTESY_WORDS = 20;
/** A longer disclaimer says what it is about. */
const POLITE_WORDS = 45;
/** A longer word to the reader says something besides. */
const TO_READER_WORDS = 60;
/** A longer sentence of what is attached says what stands in it. */
const ATTACHED_WORDS = 30;

/** Paragraphs without a slide that are said for manners' sake, or only to say what will be said. */
export const COURTESY_CASES: readonly AsideCase[] = [
  {
    name: "foretelling",
    why: "“I shall make two predictions.” says nothing until they are made, and is read out with them.",
    home: "next",
    is: ({ units }, at, words) => {
      const next = units[at + 1]?.block.kind;
      if (units[at]?.block.kind !== "paragraph" || next === undefined) return false;
      if (readingLength(words) > FORETELLING_WORDS) return false;
      const sentences = sentenceSpans(words).map(({ start, end }) => words.slice(start, end));
      return sentences.every((sentence) => foretells(sentence) || (next !== "heading" && promises(sentence)));
    },
  },
  {
    name: "formula",
    why: "“In witness whereof, I have hereunto set my hand” is for the paper that is signed.",
    home: "before",
    is: ({ units }, at, words) => units[at]?.block.kind === "paragraph" && SIGNING_FORMULA.test(words),
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
  {
    name: "attachment",
    why: "“I attach a copy of our submission.” is for whoever has the papers in hand.",
    home: "before",
    is: ({ units }, at, words) =>
      units[at]?.block.kind === "paragraph" && sentenceSpans(words).every((span) => isOfThePost(words, span)),
  },
  {
    name: "disclaimer",
    why: "“The views expressed are my own.” and “If agencies have any questions, …” are for whoever holds the paper.",
    home: "before",
    is: ({ units }, at, words) =>
      units[at]?.block.kind === "paragraph" && sentenceSpans(words).every((span) => isManners(words, span)),
  },
  {
    name: "word to the reader",
    why: "“Join us!”, “This post was first published …” and “Congrats to the team …” are for whoever reads the page.",
    home: "before",
    is: (context, at, words) => {
      if (context.units[at]?.block.kind !== "paragraph") return false;
      const spans = sentenceSpans(words);
      const to = spans.map((span) => isManners(words, span) || isToReader(words.slice(span.start, span.end)));
      // "What is your town doing? Let us know."
      const end = isNearEnd(context, at);
      return (
        to.includes(true) &&
        spans.every(
          (span, index) =>
            to[index] === true ||
            asksReader(words, span) ||
            (end && tellsPost(words.slice(span.start, span.end))),
        )
      );
    },
  },
];

function isToReader(sentence: string): boolean {
  const said = sentence.slice(connectiveLength(sentence));
  return addressesReader(said) && readingLength(said) <= TO_READER_WORDS && !asksForDecision(sentence);
}

function asksReader(words: string, { start, end }: Span): boolean {
  return /(?<!\p{L})(?:you|your)(?!\p{L}).*[?？]$/iu.test(words.slice(start, end));
}

/** Whether a sentence only says how many things will be said; behind a colon it would say them. */
function promises(sentence: string): boolean {
  return PROMISES.test(sentence) && !/[:：]/u.test(sentence);
}

/** Whether a sentence is of those that make no slide in whatever company. */
function isManners(words: string, span: Span): boolean {
  const sentence = words.slice(span.start, span.end);
  const polite = isPolite(sentence) && readingLength(sentence) <= POLITE_WORDS;
  return (
    polite ||
    isOfThePost(words, span) ||
    (COURTESY.test(sentence) && readingLength(sentence) <= COURTESY_WORDS)
  );
}

/** Whether a sentence only says what came with the letter, or offers more of it. */
function isOfThePost(words: string, { start, end }: Span): boolean {
  const sentence = words.slice(start, end);
  const attaches = ATTACHES.test(sentence) && readingLength(sentence) <= ATTACHED_WORDS;
  return (attaches && !asksForDecision(sentence)) || OFFERS_HELP.test(sentence);
}

/** "“Thank you, sir.” He bowed.": of a talk nothing but the thanks, and who gave them. */
function isPoliteTurn(words: string): boolean {
  const sentences = sentenceSpans(words);
  return (
    /^["“«„「『]/u.test(words) &&
    sentences.length === 2 &&
    /["”»“」』]$/u.test(words.slice(0, sentences[0]?.end))
  );
}
