import { contentWords } from "./content-words.ts";
import { ASKS } from "./asking-words.ts";
import { announcesCount } from "./counting-words.ts";
import type { Criterion } from "./criterion.ts";
import {
  ANNOUNCES,
  BUT_ALSO,
  BY_PLACE,
  JOINS_ON,
  LEANS_WITHIN,
  NOT_ONLY,
  ONE_HAND,
  PROMISES,
} from "./key-line-words.ts";
import { deniesFirst } from "./denials.ts";
import { DISTANCES, MAY_RETRACT, RETRACTS } from "./refuting-words.ts";
import { namesTopicOnly } from "./topic-words.ts";

/** A sentence that asks. */
const QUESTION = /[?？؟][)"'”’»」]*$/u;

/** The word that asks stands among so many characters. */
const ASKS_WITHIN = 40;

/** One to three words in marks. */
const SCARE_QUOTES = /["“«„「][\p{L}'’-]+(?: [\p{L}'’-]+){0,2}["”“»」]/u;

/** "This capacity to channel differences …" says once more what it points at; "This is …" does not. */
const NAMES_AGAIN =
  /^["“«„]?(?:(?:this|these|such) (?:\p{Ll}+ ){1,2}(?:to|of|for|between|which|that|where)|diese[rsmn]? (?:\p{L}+ ){1,2}(?:zu|von|der|des|zwischen)|ce(?:t|tte|s)? (?:\p{Ll}+ ){1,2}(?:à|de|du|des|entre|qui)|est[eao]s? (?:\p{Ll}+ ){1,2}(?:de|del|entre|que)|эт(?:от|а|о|и) (?:\p{Ll}+ ){1,2}(?:\p{Ll}+ть|между|к|по|о))(?!\p{L})/iu;

/** Somebody is asked something, and not to do something. */
const ASKED =
  /(?<!\p{L})(?:(?:asked|inquired|enquired|wondered)(?: [\p{L}.’']+){0,4}? (?:if|whether|who|what|how|when|why|where|about)|(?:fragte[n]?|erkundigte)(?: \p{L}+){0,4}?,? (?:ob|wer|was|wie|wann|warum|nach)|(?:a demandé|demanda)(?: [\p{L}’']+){0,4}? (?:si|qui|comment|quand|pourquoi|ce que)|(?:preguntó|preguntaron)(?: \p{L}+){0,3}? (?:si|quién|cómo|cuándo|por qué|qué)|(?:chiese|ha chiesto)(?: \p{L}+){0,3}? (?:se|chi|come|quando|perché)|(?:perguntou)(?: \p{L}+){0,3}? (?:se|quem|como|quando|por que)|спросил[аи]?(?: \p{L}+){0,3}?,? (?:ли|кто|что|как|когда|почему|\p{L}+ ли))(?!\p{L})/iu;

const EXAMPLE =
  /^["“«„]?(?:for (?:example|instance)|as an example|say,|zum beispiel|beispielsweise|etwa|par exemple|ainsi,|por ejemplo|por exemplo|(?:per|ad) esempio|bijvoorbeeld|например|наприклад|na przykład|例えば|たとえば|例如|比如|예를 들어|على سبيل المثال|مثلا|למשל|לדוגמה)/iu;

/** What a memo names so often is known to the room. */
const KNOWN = 6;

/** What a line costs that the room can't understand, or takes for the memo's own view, without what stood around it. */
export const STANDING_CRITERIA: readonly Criterion[] = [
  {
    name: "backward opening",
    why: "“But …” and “This …” hang in the air without what stood before.",
    score: ({ opensBackward: backward, opening, first, last, sentences }, { asked }) => {
      // "It does." under "Does the mill stand?": what it is stands on the slide.
      if (!backward || (asked !== null && first === 0)) return 0;
      if (NAMES_AGAIN.test(opening)) return -0.75;
      return first === 0 && last === sentences - 1 ? -1.5 : -2.5;
    },
  },
  {
    name: "the former and the latter",
    why: "“The latter costs more.” leaves the room asking which two there are.",
    score: ({ opening, leansBackward }) => (leansBackward && BY_PLACE.test(opening) ? -1 : 0),
  },
  {
    name: "leans on what stood before",
    why: "“In that regard, he asked …” and “The view is that these memoirs …” leave the room asking who and which.",
    score: ({ opensBackward: backward, leansBackward, first, last, sentences }, { asked }) => {
      if (backward || !leansBackward || (asked !== null && first === 0)) return 0;
      return first === 0 && last === sentences - 1 ? -0.75 : -1.25;
    },
  },
  {
    name: "points back",
    why: "“… one exception to this rule” names what only the sentence before says.",
    score: ({ leansBackward, pointsBack, opening, parts, first, last, sentences }) => {
      if (leansBackward || !pointsBack || (first === 0 && last === sentences - 1)) return 0;
      // What went with its tie ("Thus, … this response") was in the sentence before as well.
      return (first === 0 ? -0.75 : -1.25) - (opening === parts[0] ? 0 : 0.75);
    },
  },
  {
    name: "takes up a thing",
    why: "“The manual shall …” and “Hale agreed.” leave the room asking which and who, unless the whole memo speaks of it.",
    score: ({ takenUp: words }, { titleWords, memoWords }) =>
      words.some((word) => !titleWords.has(word) && (memoWords.get(word) ?? 0) < KNOWN) ? -0.9 : 0,
  },
  {
    name: "asks and does not answer",
    why: "“Gray asked whether the quay would hold.” leaves the room waiting for what Hale replied.",
    score: ({ parts, first, last, sentences }) => {
      const end = parts.at(-1) ?? "";
      if (last === sentences - 1) return 0;
      return ASKED.test(end) || (last > first && QUESTION.test(end)) ? -0.75 : 0;
    },
  },
  {
    name: "an example alone",
    why: "“For example, the ferry …” says of what only together with the sentence before it.",
    score: ({ first, opening, parts: [sentence = ""] }) =>
      first > 0 && opening !== sentence && EXAMPLE.test(sentence) ? -1 : 0,
  },
  {
    name: "leans in its middle",
    why: "“The outline otherwise is …” says less than the sentence that it depends on.",
    score: ({ opening, first, leansBackward }) =>
      first > 0 && !leansBackward && LEANS_WITHIN.test(opening) ? -0.75 : 0,
  },
  {
    name: "announces what the next sentence names",
    why: "“There was one exception to the rule.” leaves the room asking which; with the next sentence it says it.",
    score: ({ parts, first, last, sentences, following }) => {
      const at = parts.findIndex(
        (part, index) => ANNOUNCES.test(part) || announcesCount(part, parts[index + 1] ?? following[0] ?? ""),
      );
      if (at === -1 || sentences === 1) return 0;
      return at === parts.length - 1 ? (last === sentences - 1 ? 0 : -2) : first + at < last ? 0.75 : 0;
    },
  },
  {
    name: "half a sentence",
    why: "What stands behind a semicolon goes on with what stood before it, most of all “and when at last …”.",
    score: ({ text, inside }) => {
      if (!inside) return 0;
      return JOINS_ON.test(text) ? -1.5 : -0.75;
    },
  },
  {
    name: "opening remark",
    why: "“This is really interesting.” only points at the sentence behind it.",
    score: ({ opening, opensBackward: backward, first, last }) =>
      last > first && backward && contentWords(opening).length < 2 ? -1.75 : 0,
  },
  {
    name: "announcement",
    why: "A line that ends with a colon leaves the room waiting.",
    score: ({ text, sentences }) => (/[:：][-–—]{0,2}["'”’»)]*$/u.test(text) && sentences > 1 ? -3 : 0),
  },
  {
    name: "taken back",
    why: "A view that the next sentence refutes (“This is false.”, “Far too few …”) is not the memo's.",
    score: ({ following: [next = ""] }) => {
      if (RETRACTS.test(next)) return -1.5;
      return MAY_RETRACT.test(next) ? -0.3 : 0;
    },
  },
  {
    name: "what it is not",
    why: "“The best of the ferry is not its speed.” waits for “The best of the ferry is …”.",
    score: ({ parts, following: [next = ""] }) => (deniesFirst(parts.at(-1) ?? "", next) ? -2.5 : 0),
  },
  {
    name: "the other side's words",
    why: "“… and so she was a “hero”.” behind “Allegedly …” says what others say.",
    score: ({ text, preceding }) => (SCARE_QUOTES.test(text) && DISTANCES.test(preceding) ? -1.25 : 0),
  },
  {
    name: "one of a row of questions",
    why: "Behind a question that asks who, “The ministers?” is half an answer.",
    score: ({ opening, preceding }) =>
      QUESTION.test(opening) && QUESTION.test(preceding) && !ASKS.test(opening.slice(0, ASKS_WITHIN))
        ? -1.25
        : 0,
  },
  {
    name: "half of a pair",
    why: "“Not only …” waits for its “but also”, and a mark that closes for the one that opened.",
    score: ({ text, balanced }) =>
      (balanced && !/^[)\]）】]/u.test(text) ? 0 : -2) +
      (NOT_ONLY.test(text) && !BUT_ALSO.test(text) ? -1 : 0) +
      (ONE_HAND.test(text) ? -1.5 : 0),
  },
  {
    name: "says that something will be said",
    why: "“There are two differences.” and “What had happened?” leave the room waiting.",
    score: ({ text, parts, content, last, sentences }) => {
      if (sentences === 1) return 0;
      if (last < sentences - 1 && namesTopicOnly(parts.at(-1) ?? "")) return -2;
      return PROMISES.test(text) || (content.length <= 3 && QUESTION.test(text)) ? -2 : 0;
    },
  },
];
