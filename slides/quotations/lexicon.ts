import { COMBINING, HALF, LETTER, unitClass } from "../language/unit-classes.ts";
import type { SpeechWords } from "./words/speech-words.ts";
import { oneOf } from "./words/index.ts";

/** What the finders know of a memo's words. */
export interface Lexicon {
  readonly words: SpeechWords;
  /** True for a word for an office or a trade, in lower case or as a German noun. */
  readonly isRole: (word: string) => boolean;
  /** True for a verb of speech. */
  readonly isVerb: (word: string) => boolean;
  /** True for a word that the memo also has in lower case: its capital says nothing. */
  readonly isCommon: (word: string) => boolean;
}

const LOWER_CASE = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu;
const LOWER = /^\p{Ll}/u;

/** Gathers what a memo's own words tell about its capitals. */
export function lexiconOf(text: string, words: SpeechWords): Lexicon {
  const lower = lowerCaseWords(text);
  const roles = new Set(words.roles.split("|").filter((role) => role !== "" && !role.includes(" ")));
  const verbs = new Set(words.verbs.split("|"));
  const ending = words.roleEndings === "" ? null : new RegExp(`(?:${oneOf(words.roleEndings)})s?$`, "u");
  return {
    words,
    isRole: (word) => {
      const bare = word.toLowerCase();
      return roles.has(bare) || roles.has(bare.replace(/s$/u, "")) || (ending !== null && ending.test(bare));
    },
    isVerb: (word) => verbs.has(word),
    isCommon: (word) => lower.has(word.toLowerCase()),
  };
}

/** What `LOWER_CASE` matches, each once; found unit by unit, since the pattern takes long over a whole memo. */
function lowerCaseWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    while ((unitClass(text.charCodeAt(at)) & (LETTER | COMBINING)) !== 0) at += 1;
    if (unitClass(text.charCodeAt(at)) === HALF) return new Set(text.match(LOWER_CASE));
    if (at - start > 1 && isLower(text.charAt(start))) words.add(text.slice(start, at));
  }
  return words;
}

function isLower(letter: string): boolean {
  return (letter >= "a" && letter <= "z") || (letter > "\u007f" && LOWER.test(letter));
}
