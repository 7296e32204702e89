import type { Candidate, KeyLineContext } from "./key-line.ts";

/** One reason for or against a candidate, in points. */
export interface Criterion {
  readonly name: string;
  readonly why: string;
  readonly score: (candidate: Candidate, context: KeyLineContext) => number;
}

const BACKWARD =
  /^["“«„'‘([]*(?:but|and|or|so|this|that|these|those|it|its|they|them|he|she|such|yet|however|moreover|furthermore|therefore|thus|hence|instead|also|again|quite the contrary|for example|for instance|in addition|as a result|similarly|to go|aber|und|dies|diese|dieser|dieses|das|sie|er|es|damit|daher|deshalb|jedoch|mais|et|cela|ceci|cette|ces|il|elle|ils|elles|donc|ainsi|pero|y|esto|este|esta|así|но|и|это|этот|они|он|она)(?![\p{L}'’])/iu;
const CONCEDES =
  /(?<!\p{L})(?:of course|to be sure|admittedly|granted|it is true|true,|certainly|would have been (?:much )?better|not perfect|bien sûr|certes|natürlich|zwar|freilich|por supuesto|конечно)(?!\p{L})/iu;
const TURNS =
  /^["“«„]?(?:but|yet|however|still|nevertheless|aber|doch|jedoch|mais|pourtant|pero|но|однако)(?!\p{L})/iu;

const TURN_WITHIN =
  /[.!?…]["”’]?\s+(?:But|Yet|However|Still|Nevertheless|Aber|Doch|Mais|Pourtant|Pero|Но)(?!\p{L})/u;

/** "It would be better if …": such an "it" refers to nothing that stood before. */
const IMPERSONAL =
  /^["“«„]?it(?:['’]s| is| was| would| will| may| might| could| has been)\b[^.;]{0,60}\b(?:if|that|to|when)\b/iu;
/** "Getting …", "To go …": openings of sentences that lean on the one before. */
const FRAGMENT = /^["“«„]?(?:\p{Lu}\p{Ll}+ing|To|From|With|Without|Same|The same way)\s/u;

/** Why one line stands for a paragraph rather than another; every row is one reason, read from top to bottom. */
export const CRITERIA: readonly Criterion[] = [
  {
    name: "emphasis",
    why: "The author marked it.",
    score: ({ emphasised }) => (emphasised ? 1.5 : 0),
  },
  {
    name: "title words",
    why: "It speaks of what the memo is called after.",
    score: ({ content }, { titleWords }) =>
      Math.min(2, new Set(content.filter((word) => titleWords.has(word))).size),
  },
  {
    name: "the memo's subject",
    why: "It speaks of what the memo keeps coming back to.",
    score: ({ content }, { memoWords }) => {
      const common = content.filter((word) => (memoWords.get(word) ?? 0) >= 4).length;
      return (2 * common) / Math.max(4, content.length);
    },
  },
  {
    name: "the paragraph's subject",
    why: "It shares its words with the rest of the paragraph.",
    score: ({ content }, { paragraphWords }) => {
      const shared = content.filter((word) => (paragraphWords.get(word) ?? 0) > 1).length;
      return shared / Math.max(4, content.length);
    },
  },
  {
    name: "substance",
    why: "A line needs something to say: three words of content at least.",
    score: ({ content }) => Math.min(0, content.length - 3),
  },
  {
    name: "position",
    why: "Paragraphs open with their subject and close with their point.",
    score: ({ first, last, sentences }) => (first === 0 ? 1 : 0) + (last === sentences - 1 ? 0.75 : 0),
  },
  {
    name: "length",
    why: "Six to thirty-five words can be read at a glance and still say something.",
    score: ({ words }) => (words < 6 ? -1 : words <= 35 ? 1 : 0.5),
  },
  {
    name: "one thought",
    why: "Every further sentence must earn its place.",
    score: ({ first, last }) => -0.4 * (last - first),
  },
  {
    name: "backward opening",
    why: "“But …” and “This …” hang in the air without what stood before.",
    score: ({ text, first, last, sentences }) => {
      const leans = (BACKWARD.test(text) && !IMPERSONAL.test(text)) || FRAGMENT.test(text);
      if (!leans || (first === 0 && last === sentences - 1)) return 0;
      return first === 0 ? -0.5 : -1.75;
    },
  },
  {
    name: "half a concession",
    why: "What is only conceded must not stand without the turn that follows.",
    score: ({ text, following }) =>
      following !== null && TURNS.test(following) && CONCEDES.test(text) ? -4 : 0,
  },
  {
    name: "a turn with its ground",
    why: "“It would, of course, be better … But …” says its point by the two together.",
    score: ({ text, first, last }) =>
      last > first && TURN_WITHIN.test(text) && CONCEDES.test(text) ? 1.5 : 0,
  },
  {
    name: "whole paragraph",
    why: "What is short enough is best left whole.",
    score: ({ first, last, sentences }) => (first === 0 && last === sentences - 1 ? 0.5 : 0),
  },
];
