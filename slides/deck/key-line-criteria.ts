import { contentWords } from "./content-words.ts";
import type { Candidate, KeyLineContext } from "./key-line.ts";

/** One reason for or against a candidate, in points. */
export interface Criterion {
  readonly name: string;
  readonly why: string;
  readonly score: (candidate: Candidate, context: KeyLineContext) => number;
}

const BACKWARD =
  /^["“«„'‘(\[]*(?:but|and|or|so|this|that|these|those|it|its|they|them|he|she|such|yet|however|moreover|furthermore|therefore|thus|hence|instead|also|again|quite the contrary|for example|for instance|in addition|as a result|similarly|to go|aber|und|dies|diese|dieser|dieses|das|sie|er|es|damit|daher|deshalb|jedoch|mais|et|cela|ceci|cette|ces|il|elle|ils|elles|donc|ainsi|pero|y|esto|este|esta|así|но|и|это|этот|они|он|она)(?![\p{L}'’])/iu;
const CONCEDES =
  /\b(?:of course|to be sure|admittedly|granted|it is true|true,|certainly|bien sûr|certes|natürlich|zwar|freilich|por supuesto|конечно)\b/iu;
const TURNS = /^["“«„]?(?:but|yet|however|still|nevertheless|aber|doch|jedoch|mais|pourtant|pero|но|однако)(?!\p{L})/iu;

/** Why one line stands for a paragraph rather than another; every row is one reason, read from top to bottom. */
export const CRITERIA: readonly Criterion[] = [
  {
    name: "emphasis",
    why: "The author marked it.",
    score: ({ emphasised }) => (emphasised ? 3 : 0),
  },
  {
    name: "title words",
    why: "It speaks of what the memo is called after.",
    score: ({ text }, { titleWords }) =>
      Math.min(2, new Set(contentWords(text).filter((word) => titleWords.has(word))).size),
  },
  {
    name: "centrality",
    why: "It shares its words with the rest of the paragraph.",
    score: ({ text }, { paragraphWords }) => {
      const words = contentWords(text);
      const shared = words.filter((word) => (paragraphWords.get(word) ?? 0) > 1).length;
      return words.length === 0 ? -1 : (2 * shared) / words.length;
    },
  },
  {
    name: "substance",
    why: "A line needs something to say: three words of content at least.",
    score: ({ text }) => Math.min(0, contentWords(text).length - 3),
  },
  {
    name: "position",
    why: "Paragraphs open with their subject and close with their point.",
    score: ({ first, last, sentences }) => (first === 0 ? 1 : 0) + (last === sentences - 1 ? 0.75 : 0),
  },
  {
    name: "length",
    why: "Ten to thirty words can be read at a glance and still say something.",
    score: ({ words }) => (words < 6 ? -1 : words < 10 ? 0 : words <= 30 ? 1 : 0),
  },
  {
    name: "backward opening",
    why: "“But …” and “This …” hang in the air without what stood before.",
    score: ({ text, first, last, sentences }) =>
      BACKWARD.test(text) && !(first === 0 && last === sentences - 1) ? (first === 0 ? -1 : -2) : 0,
  },
  {
    name: "half a concession",
    why: "What is only conceded must not stand without the turn that follows.",
    score: ({ text, following }) =>
      following !== null && (TURNS.test(following) || CONCEDES.test(text)) && CONCEDES.test(text) ? -4 : 0,
  },
  {
    name: "short whole paragraph",
    why: "What is short enough is best left whole.",
    score: ({ first, last, sentences, words }) => (first === 0 && last === sentences - 1 && words <= 30 ? 1 : 0),
  },
];
