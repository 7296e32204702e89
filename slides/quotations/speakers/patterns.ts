import { oneOf } from "../words/index.ts";
import type { SpeechWords } from "../words/speech-words.ts";

/** The expressions that a language's words make; each is used on a sentence at most, so none can run away. */
export interface Patterns {
  /** Every verb of speech. */
  readonly verbs: RegExp;
  /** Every verb that says what a document says. */
  readonly documentVerbs: RegExp;
  /** A verb of speech at the beginning, with what may stand before it (", so", ", as"). */
  readonly verbFirst: RegExp;
  /** A verb of speech whose object is who speaks ("quoted Burns as saying"). */
  readonly quoting: RegExp;
  /** A phrase that gives a passage to whoever is named next. */
  readonly sources: RegExp;
  readonly pronounLast: RegExp;
  readonly pronounFirst: RegExp;
  /** Words between a subject and its verb, at the end of what stands before the verb. */
  readonly fillersLast: RegExp;
  /** Every word before which something known or new is named. */
  readonly determiners: RegExp;
  /** From a determiner to the end: an office, a document or a body. */
  readonly thing: RegExp;
  /** The same, from a determiner on, with the rest of the sentence behind it. */
  readonly thingFirst: RegExp;
  readonly prepositionLast: RegExp;
  /** What stands right before a passage that somebody says: a verb of speech, "that", a colon. */
  readonly announces: RegExp;
  /** "Burns said" right behind a passage. */
  readonly saidBehind: RegExp;
  /** What stands right before a name, a title or a term. */
  readonly namedSo: RegExp;
  readonly roleWord: RegExp;
  readonly documentWord: RegExp;
  readonly bodyWord: RegExp;
  /** Somebody spoken of by office, anywhere. */
  readonly roleMentions: RegExp;
}

const NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}])";
const NO_LETTER_AFTER = "(?![\\p{L}\\p{M}])";
const known = new WeakMap<SpeechWords, Patterns>();

/** The expressions for a language's words; made once. */
export function patternsOf(words: SpeechWords): Patterns {
  const found = known.get(words) ?? makePatterns(words);
  known.set(words, found);
  return found;
}

function makePatterns(words: SpeechWords): Patterns {
  const whole = (list: string): string => `${NO_LETTER_BEFORE}(?:${list})${NO_LETTER_AFTER}`;
  // Telegrams are in capitals throughout.
  const verbs = oneOf(words.verbs, words.verbs.toUpperCase());
  const heads = oneOf(words.roles, words.documents, words.bodies);
  const ended = words.roleEndings === "" ? heads : `${heads}|[\\p{L}-]+(?:${oneOf(words.roleEndings)})s?`;
  const determiner = `(?:${oneOf(words.determiners)})(?:\\s+|(?<=['’]))`;
  const prepositions = oneOf(words.prepositions);
  // "decreto 114/2019", "Lei nº 11.445/2007"
  const number = `(?:(?<=${NO_LETTER_BEFORE}(?:${oneOf(words.documents)}))\\s+(?:n[.º°o]{1,2}\\s*\\d[\\d./-]*|\\d+[/.-]\\d[\\d/.-]*)(?<=\\d))?`;
  const noun = `(?<determiner>${determiner})(?<name>(?:(?!(?:${oneOf(words.determiners, words.pronouns)})\\s)[\\p{L}\\p{N}.’'&-]+\\s+){0,6}?(?<head>${ended})${NO_LETTER_AFTER}${number}`;
  const joints = words.capitalNouns ? `${prepositions}|des|der|eines|einer` : prepositions;
  const tail = `(?:\\s+(?:${joints})\\s+(?!\\S*\\s*(?:which|whom|who)\\s)[^,;:.!?“”„"]{1,70}?)?)`;
  return {
    verbs: new RegExp(whole(verbs), "gu"),
    documentVerbs: new RegExp(whole(oneOf(words.documentVerbs)), "gu"),
    verbFirst: new RegExp(
      `^[\\s,;–—-]*(?:(?:as|so|wie|comme|como|come)\\s+)?(?:${oneOf(words.between)}|\\p{L}+ly)?\\s*(?<verb>${whole(verbs)})`,
      "iu",
    ),
    sources: new RegExp(`${NO_LETTER_BEFORE}(?:${oneOf(words.sources)})(?:\\s+|(?<=['’]))`, "giu"),
    quoting: /^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing|ant|ait|e|é|ó|a|iert|ierte)|zitiert(?:e|en)?|citant)$/u,
    pronounLast: new RegExp(`(?:^|[^\\p{L}])(?<pronoun>${oneOf(words.pronouns)})$`, "iu"),
    pronounFirst: new RegExp(`^(?:-t)?[\\s-]*(?<pronoun>${oneOf(words.pronouns)})${NO_LETTER_AFTER}`, "iu"),
    fillersLast: new RegExp(`(?:\\s+(?:${oneOf(words.between)}|\\p{Ll}+ly))+$`, "iu"),
    determiners: new RegExp(`${NO_LETTER_BEFORE}(?:${oneOf(words.determiners)})(?:(?=\\s)|(?<=['’]))`, "giu"),
    thing: new RegExp(`^${noun}${tail}$`, "iu"),
    thingFirst: new RegExp(
      `^${noun}${tail}(?=[,;:.!?“„"]|\\s(?:who|which|that|in|on|to|as|and|when|after|qui|que|der|die|das|am|im)\\s|\\s*$)`,
      "iu",
    ),
    prepositionLast: new RegExp(
      `(?:^|[^\\p{L}])(?:${prepositions})(?:\\s+(?:${oneOf(words.determiners)}))?$`,
      "iu",
    ),
    announces: new RegExp(
      `(?:${whole(verbs)}(?:\\s+(?:that|dass|daß|que|che|dat|что))?[,:：]?|[:：])\\s*$`,
      "iu",
    ),
    saidBehind: new RegExp(`^\\s*(?:[,，–—-]{1,2}\\s*){0,2}[^.,;:!?“”"«»\\n]{0,40}?${whole(verbs)}`, "u"),
    namedSo: new RegExp(`${whole(oneOf(words.namedSo))}\\s*,?\\s*[(\\[*_]*$`, "iu"),
    roleWord: new RegExp(`^(?:${oneOf(words.roles)})$`, "iu"),
    roleMentions: new RegExp(
      `(?<determiner>${determiner})(?<name>(?:(?!(?:${oneOf(words.determiners, words.pronouns, words.prepositions)})\\s)[\\p{L}.’'-]+\\s+){0,3}?(?<head>${oneOf(words.roles, capitalisedList(words.roles))})${NO_LETTER_AFTER})(?!\\s+\\p{Lu})`,
      "gu",
    ),
    bodyWord: new RegExp(`^(?:${oneOf(words.bodies)})$`, "iu"),
    documentWord: new RegExp(`^(?:${oneOf(words.documents)})$`, "iu"),
  };
}

/** The words of a "|" list with a capital each: "Prime Minister" is spoken of as often as "the minister". */
function capitalisedList(list: string): string {
  return list.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
