import { hasNumber } from "../language/numbers.ts";
import { answersOutright } from "./answering.ts";
import { connectiveLength } from "./connectives.ts";
import { contentWords } from "./content-words.ts";
import type { Criterion } from "./criterion.ts";
import { TEMPLATE_TAG } from "./kinds/aside-words.ts";
import { figureIn } from "./kinds/figure-in.ts";
import {
  CONCEDES,
  CONTRASTS,
  ELSEWHERE,
  MAY_BE_ELSEWHERE,
  OBLIGES,
  OVERRULES,
  TURNS,
  TURN_WITHIN,
} from "./key-line-words.ts";
import { leansBackward } from "./leaning-lines.ts";
import { STANDING_CRITERIA } from "./standing-criteria.ts";

/** Tags of site generators, and links that the memo's format did not take for links. */
const MARK_UP = new RegExp(`${TEMPLATE_TAG.source}|\\]\\(\\S`, "u");

/** "But look at that." turns nothing: a turn has so many words of content. */
const TURN_WORDS = 4;

/** "Yes." alone says too little of what the answer is about. */
const ANSWER_WORDS = 2;

/** Fewer words say nothing; from so many on the memo's own words are understood by themselves. */
const SHORTEST = 6;
const TELLING = 22;

/** An opening of so many content words says what the paragraph is about; "He then put some questions to me." does not. */
const FULL_OPENING = 6;

/** Content words that a line needs for a point of fullness. */
const FULL_LINE = 10;

/** Why one line stands for a paragraph rather than another; every row is one reason, read from top to bottom. */
export const CRITERIA: readonly Criterion[] = [
  {
    name: "emphasis",
    why: "The author marked it.",
    score: ({ emphasised }) => (emphasised ? 1.5 : 0),
  },
  {
    name: "bold lead",
    why: "A bold sentence that opens a paragraph says what the author means by all of it.",
    score: ({ boldLead }) => (boldLead ? 2 : 0),
  },
  {
    name: "title words",
    why: "It speaks of what the memo is called after.",
    score: ({ content }, { titleWords }) =>
      Math.min(2, new Set(content.filter((word) => titleWords.has(word))).size),
  },
  {
    name: "a figure",
    why: "What turns on one figure is remembered.",
    score: ({ text, first, last }) =>
      first === last && figureIn(text, { start: 0, end: text.length }) !== null ? 0.75 : 0,
  },
  {
    name: "the memo's subject",
    why: "It speaks of what the memo keeps coming back to.",
    score: ({ content }, { memoWords }) => {
      const common = content.filter((word) => (memoWords.get(word) ?? 0) >= 4).length;
      return (3 * common) / Math.max(6, content.length);
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
    score: (
      { opens, last, sentences, content, leansBackward, pointsBack, following: [next = ""] },
      { voice },
    ) => {
      const closes = last === sentences - 1 ? 0.75 : 0;
      if (!opens) return closes;
      // Far more of what opens a paragraph can be understood by itself than of what stands further on.
      const stands = !leansBackward && !pointsBack && !CONTRASTS.test(next);
      if (!stands) return closes + 0.85;
      return closes + (voice === "own" && content.length >= FULL_OPENING ? 1.75 : 1.25);
    },
  },
  {
    name: "answer",
    why: "Under a question the room waits for the answer: its first sentence, most of all “No, …” and the question's own words.",
    score: ({ opening, content, opens }, { asked }) => {
      if (asked === null || !opens || content.length < ANSWER_WORDS) return 0;
      return answersOutright(opening, asked) ? 5 : 1.5;
    },
  },
  {
    name: "length",
    why: "Up to thirty-five words can be read at a glance; of lines of fewer than fifteen the room understands far fewer than of those of twenty and more.",
    score: ({ words }, { voice }) => {
      if (words < SHORTEST) return -1;
      if (words > 35) return voice === "own" ? 0.8 : 0.5;
      return voice === "own" ? Math.min(1, (words - SHORTEST) / (TELLING - SHORTEST)) : 1;
    },
  },
  {
    name: "one thought",
    why: "Every further sentence must earn its place, a long one more than a short one.",
    score: ({ words, first, last }, { voice }) =>
      (voice === "own" ? -0.45 : -0.65) * (last - first) * (0.4 + 0.6 * Math.min(1, words / 30)),
  },
  {
    name: "fullness",
    why: "A line that is full of things says more than one that is full of small words.",
    score: ({ content }) => Math.min(1, new Set(content).size / FULL_LINE),
  },
  {
    name: "both halves",
    why: "“We won the war and lost the peace. They lost the war and won the peace.” is said by both together.",
    score: ({ halves }) => 0.6 * halves,
  },
  {
    name: "belongs together",
    why: "“It would be a gift.” belongs to the line that says what it is.",
    score: ({ leaning }) => 0.45 * leaning,
  },
  {
    name: "a citation in tow",
    why: "“44 U.S.C. § 3554 (a).” behind a sentence is for the notes.",
    score: ({ parts, first, last }) => (last > first && parts.some(isCitation) ? -1.2 : 0),
  },
  {
    name: "speaks of the paper",
    why: "“In this section we turn to …” and “See the annex” tell the reader where to look, and the room nothing.",
    score: ({ scaffolding }) => (scaffolding ? -2.5 : 0),
  },
  {
    name: "says nothing",
    why: "“Thanks to all of you.”, “Gray replied on March 2.”: manners and procedure are for the notes.",
    score: ({ empty, parts }) => (empty === 0 ? 0 : empty === parts.length ? -3 : -1.5),
  },
  {
    name: "mark-up",
    why: "“{{< count >}}” and “](https://…” are for machines: what they stand for is missing on the slide.",
    score: ({ text }) => (MARK_UP.test(text) ? -4 : 0),
  },
  {
    name: "points elsewhere",
    why: "“The above” and “attached” are not on the slide.",
    score: ({ text }) => (MAY_BE_ELSEWHERE.test(text) && ELSEWHERE.test(text) ? -1 : 0),
  },
  {
    name: "half a concession",
    why: "What is only conceded must not stand without the turn that follows.",
    score: ({ text, following }) => {
      // Few texts turn, and looking for a turn is quicker than looking for what concedes.
      const follows = following.findIndex((sentence) => TURNS.test(sentence));
      if (follows === -1 && !TURN_WITHIN.test(text)) return 0;
      if (turnIn(text) !== null || !CONCEDES.test(text)) return 0;
      return follows === 0 ? -4 : -1.5;
    },
  },
  {
    name: "the point after a turn",
    why: "What stands behind “However,” or “Instead,” is what the paragraph was going to say.",
    score: ({ opening, parts: [sentence = ""], leansBackward }) =>
      // Where the line begins behind the word that ties it, that word is in the sentence alone.
      !leansBackward && opening !== sentence && CONTRASTS.test(sentence) ? 0.6 : 0,
  },
  {
    name: "before a turn",
    why: "What the next sentence takes back (“However, …”) is not what the paragraph says.",
    score: ({ text, following }) =>
      !CONTRASTS.test(following[0] ?? "") || TURN_WITHIN.test(text) ? 0 : concludes(following) ? -0.9 : -0.4,
  },
  {
    name: "what must be done",
    why: "“Agencies must …” is what the room has to know of a paragraph.",
    score: ({ text }) => (OBLIGES.test(text) ? 1 : 0),
  },
  {
    name: "a turn with its ground",
    why: "“It would, of course, be better … But …” says its point by the two together.",
    score: ({ text, first, last }) => {
      if (last === first) return 0;
      const turn = turnIn(text);
      return turn !== null && CONCEDES.test(text.slice(0, turn)) ? 1.5 : 0;
    },
  },
  {
    name: "whole paragraph",
    why: "What is short enough is best left whole.",
    score: ({ first, last, sentences }) => (first === 0 && last === sentences - 1 ? 0.5 : 0),
  },
  ...STANDING_CRITERIA,
];

/** "However, more notable was …": than what stood before. */
const COMPARES =
  /^(?:perhaps |even |far |much |noch |encore |ещё |еще )*(?:more|less|mehr|weniger|plus|moins|más|menos|più|meno|более|менее)(?!\p{L})/iu;

/** Whether what follows overrules what was said, could stand in its place, and goes no other way again. */
function concludes([next = "", ...rest]: readonly string[]): boolean {
  if (!OVERRULES.test(next) || rest.some((sentence) => OVERRULES.test(sentence))) return false;
  const tie = connectiveLength(next);
  const turn = next.slice(tie);
  return tie > 0 && !leansBackward(turn) && !COMPARES.test(turn);
}

/** Figures and abbreviations without a word of four small letters: a paragraph of the law, a page. */
function isCitation(sentence: string): boolean {
  return hasNumber(sentence) && !/\p{Ll}{4}|[\p{Script=Han}\p{Script=Hiragana}]{3}/u.test(sentence);
}

/** Where the sentence begins that turns against those before it; null without one that says something. */
function turnIn(text: string): number | null {
  const turn = TURN_WITHIN.exec(text);
  if (turn === null) return null;
  const sentence = /^\S+\s[^.!?…]*/u.exec(text.slice(turn.index).replace(/^\S+\s+/u, ""))?.[0] ?? "";
  return contentWords(sentence).length >= TURN_WORDS ? turn.index : null;
}
