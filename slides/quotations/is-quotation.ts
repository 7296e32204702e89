import { readingLength } from "../language/words.ts";
import type { Span } from "../memo/memo.ts";
import { isSingleMark } from "./marks.ts";
import type { MarkedPassage } from "./scan.ts";
import type { Patterns } from "./speakers/patterns.ts";

/** From so many words on, a passage between marks is what somebody said, whatever it looks like. */
const SURELY = 8;
/** Below so many words it is a term or a scare quote, unless a verb of speech announces it. */
const PERHAPS = 5;
const LEAST = 3;
/** A title is not longer; a longer passage with so many capitals is a headline in somebody's mouth. */
const LONGEST_TITLE = 20;

const ENDS_LIKE_SPEECH = /[.!?,…。！？][”’"'“»«」』]$/u;
/** "…», dijo Lado", "…“ – sagte er": in most languages the stop before a verb of speech stands behind the mark. */
const STOP_BEHIND = /^\s?[,，–—-]/u;
const PARTICLE_BEHIND = /^(?:이?라고|고|이?라?며|이?라?면서)(?=[\s,.])/u;
const BEGINS_SENTENCE = /(?:^|\n|[.!?…:。！？]["”“»«)\]*_]*)\s*$/u;
const NO_SMALL_LETTER = /^\P{L}*(?!\p{Ll})\p{L}/u;

/** ", a poursuivi le maire, " */
const BREAK = /^\s?[,，–—-]?\s*[^.!?;:：\n“”„"«»]+[,，–—]\s*$/u;
const LONGEST_BREAK = 80;

type Verdict = "quotation" | "none" | "undecided";
interface Evidence {
  readonly passage: MarkedPassage;
  readonly words: string;
  readonly length: number;
  readonly before: string;
  readonly after: string;
  readonly patterns: Patterns;
}

/** The first rule that decides, does. Order: what cannot be speech, what must be, what looks like it. */
const RULES: readonly (readonly [why: string, rule: (evidence: Evidence) => Verdict])[] = [
  ["nothing is said in less than three words", ({ length }) => (length < LEAST ? "none" : "undecided")],
  ["nothing is said without a letter", ({ words }) => (/\p{L}/u.test(words) ? "undecided" : "none")],
  [
    "an opening mark that nothing closes is a slip, unless it begins a paragraph or is announced",
    ({ passage, before, patterns }) =>
      passage.closed ||
      passage.opensParagraph ||
      passage.paragraphs.length > 1 ||
      patterns.announces.test(before)
        ? "undecided"
        : "none",
  ],
  [
    "nobody's title runs over paragraphs",
    ({ passage }) => (passage.paragraphs.length > 1 ? "quotation" : "undecided"),
  ],
  [
    "a word before says that it is a name",
    ({ before, length, patterns }) =>
      patterns.namedSo.test(before) && length <= LONGEST_TITLE ? "none" : "undecided",
  ],
  [
    "a verb of speech or a colon before announces speech",
    ({ before, words, patterns }) =>
      patterns.announces.test(before) && !isTitleCase(words, before) ? "quotation" : "undecided",
  ],
  [
    "a verb of speech right behind says that it is speech",
    ({ after, before, words, patterns }) =>
      patterns.saidBehind.test(after) &&
      (ENDS_LIKE_SPEECH.test(words) || isSentence(words, before, after)) &&
      !isTitleCase(words, before)
        ? "quotation"
        : "undecided",
  ],
  [
    "in Korean a particle right behind the mark says so",
    ({ after }) => (PARTICLE_BEHIND.test(after) ? "quotation" : "undecided"),
  ],
  [
    "most words of a title begin with a capital",
    ({ words, length, before }) =>
      length <= LONGEST_TITLE && isTitleCase(words, before) ? "none" : "undecided",
  ],
  [
    "a single mark may be an apostrophe: what it ends must end like speech",
    ({ passage, words, length }) =>
      isSingleMark(passage.opening) &&
      !ENDS_LIKE_SPEECH.test(words) &&
      !(passage.opening === "‘" && length >= SURELY)
        ? "none"
        : "undecided",
  ],
  ["so many words in a row are somebody's", ({ length }) => (length >= SURELY ? "quotation" : "undecided")],
  [
    "a few words with a stop at the closing mark",
    ({ length, words, before, after }) =>
      length >= PERHAPS && (ENDS_LIKE_SPEECH.test(words) || isWholeSentence(words, before, after))
        ? "quotation"
        : "none",
  ],
];

/** Tells what somebody said from titles, terms and scare quotes, which stand between the same marks. */
export function isQuotation(text: string, passage: MarkedPassage, patterns: Patterns): boolean {
  const words = text.slice(passage.start, passage.end);
  const before = text.slice(Math.max(0, passage.start - 60), passage.start);
  const after = text.slice(passage.end, passage.end + 60);
  const evidence = { after, passage, words, before, patterns, length: readingLength(words) };
  for (const [, rule] of RULES) {
    const verdict = rule(evidence);
    if (verdict !== "undecided") return verdict === "quotation";
  }
  return false;
}

/**
 * `« Mais je ne peux pas », a poursuivi le maire, « obliger un actionnaire »`: what a verb of speech breaks goes on
 * behind it, however short. `before` is a quotation that ends before `passage` begins.
 */
export function goesOnFrom(
  text: string,
  before: Span,
  passage: MarkedPassage,
  { saidBehind }: Patterns,
): boolean {
  const between = text.slice(before.end, passage.start);
  return (
    between.length <= LONGEST_BREAK &&
    BREAK.test(between) &&
    saidBehind.test(between) &&
    readingLength(text.slice(passage.start, passage.end)) >= LEAST
  );
}

/** A passage that begins a sentence with a capital and has a comma or a dash behind it. */
function isSentence(words: string, before: string, after: string): boolean {
  return STOP_BEHIND.test(after) && BEGINS_SENTENCE.test(before) && NO_SMALL_LETTER.test(words);
}

/** “…”.: most languages set the stop behind the mark of a sentence that is quoted from its capital on. */
function isWholeSentence(words: string, before: string, after: string): boolean {
  return /^[.!?](?=\s|$)/u.test(after) && BEGINS_SENTENCE.test(before) && NO_SMALL_LETTER.test(words);
}

/** “Thorough, Accurate, and Reliable”: most words begin with a capital. Among capitals throughout that says nothing. */
function isTitleCase(words: string, before: string): boolean {
  const shouted = !/\p{Ll}/u.test(words) && /\p{Lu}\P{Ll}*\p{Lu}/u.test(before) && !/\p{Ll}/u.test(before);
  if (shouted) return false;
  const all = words.match(/\p{L}[\p{L}’']*/gu) ?? [];
  return all.filter((word) => /^\p{Lu}/u.test(word)).length > all.length * 0.6;
}
