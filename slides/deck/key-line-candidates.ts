import { sentenceSpans } from "../language/sentences.ts";
import { isSpaced, readingLength } from "../language/words.ts";
import { marksIn } from "../memo/marks-in.ts";
import type { Memo, Span } from "../memo/memo.ts";
import { opensBackward } from "./backward-openings.ts";
import { boldLead } from "./bold-lead.ts";
import { isCitation } from "./citations.ts";
import { connectiveLength } from "./connectives.ts";
import { contentWords } from "./content-words.ts";
import { deniesFirst } from "./denials.ts";
import { saysNothing } from "./empty-words.ts";
import { leansFurtherOn, pointsBack } from "./leaning-lines.ts";
import { isBalanced, joinMarks } from "./mark-balance.ts";
import { runInLabel } from "./run-in-label.ts";
import { isScaffolding } from "./scaffolding.ts";
import { takenUp } from "./taken-up.ts";
import { namesTopicOnly } from "./topic-words.ts";

/** Most words of a key line (product, "What a good deck looks like"). */
export const KEY_LINE_WORDS = 40;
/** Most consecutive sentences of a key line. */
const MOST_SENTENCES = 3;

/** A turn is looked for in so many sentences behind a candidate. */
const FOLLOWING = 5;
/** A sentence mirrors those before it when so much of its content, and so many words of it, stand there already. */
const MIRRORED_SHARE = 0.65;
const MIRRORED_WORDS = 4;

/**
 * Whose words a paragraph is: the memo's own may begin behind an opening that only ties them to what stood before
 * ("In addition, …"); quoted ones are never cut.
 */
export type Voice = "own" | "quoted";

/** A candidate for the line that stands for a paragraph on its slide. */
export interface Candidate extends Span {
  readonly text: string;
  /** How long it is to read, in words. */
  readonly words: number;
  /** Its content words, in order. */
  readonly content: readonly string[];
  /** Indices of its first and last sentence in the paragraph, from 0, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly sentences: number;
  /** Whether nothing but manners, procedure, words about the paper and what only leads to it stands before it in its paragraph. */
  readonly opens: boolean;
  /** Its first sentence. */
  readonly opening: string;
  /** All its sentences. */
  readonly parts: readonly string[];
  /** Whether its first word refers to what stood before it. */
  readonly opensBackward: boolean;
  /** Whether it leans on what stood before it, by its first word or behind it. */
  readonly leansBackward: boolean;
  /** Whether its first sentence names something that only what stood before it says. */
  readonly pointsBack: boolean;
  /** Content words of things and names that its first sentence takes up of the paragraph before it. */
  readonly takenUp: readonly string[];
  /** Whether one of its sentences speaks of the paper instead of its subject. */
  readonly scaffolding: boolean;
  /** How many of its sentences are manners or procedure. */
  readonly empty: number;
  /** The sentence of the paragraph before it, or "". */
  readonly preceding: string;
  /** The sentences of the paragraph that follow it. */
  readonly following: readonly string[];
  /** How many of its sentences behind the first open backward: they lean on those before them in it. */
  readonly leaning: number;
  /** How many of its sentences mirror those before them in it: two thirds of their content words stand there already. */
  readonly halves: number;
  /** Whether every mark of quotation in it has its other half. */
  readonly balanced: boolean;
  /** Whether it begins within a sentence, behind a semicolon. */
  readonly inside: boolean;
  /** Whether a strong or emphasised passage stands in it. */
  readonly emphasised: boolean;
  /** Whether it is the bold sentence that opens its paragraph, or that and all the rest. */
  readonly boldLead: boolean;
}

/**
 * One to three consecutive whole sentences, 40 words at most (a single one: `longest`). Where every sentence is longer,
 * what stands between semicolons, which could stand as a sentence; where that is too long as well, each sentence whole.
 * @param quoted passages that must not be cut, in order: their sentences count as one
 */
export function keyLineCandidates(
  memo: Pick<Memo, "text" | "marks">,
  paragraph: Span,
  quoted: readonly Span[],
  voice: Voice = "own",
  longest = KEY_LINE_WORDS,
): readonly Candidate[] {
  const start = voice === "own" ? (runInLabel(memo, paragraph)?.named ?? paragraph.start) : paragraph.start;
  const found = sentenceSpans(memo.text.slice(start, paragraph.end), start);
  const sentences = joinQuoted(joinMarks(memo.text, found), quoted);
  const candidates = candidatesOf(memo, sentences, voice);
  const short = candidates.filter(({ words }) => words <= longest);
  if (short.length > 0) return short;
  const clauses = joinQuoted(
    sentences.flatMap((sentence) => semicolonClauses(memo.text, sentence)),
    quoted,
  );
  const cut = candidatesOf(memo, clauses, voice).filter(({ words }) => words <= longest);
  // What stands behind a semicolon may lack its verb; it is one choice, and never the only one.
  return cut.some(({ inside }) => !inside)
    ? cut
    : candidates.filter((candidate) => candidate.first === candidate.last);
}

/** A sentence that ends within a quotation goes on to the sentence with the quotation's end. */
export function joinQuoted(sentences: readonly Span[], quoted: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  let reached = 0;
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const border = before?.end ?? 0;
    while ((quoted[reached]?.end ?? Infinity) <= border) reached += 1;
    const cut = before !== undefined && (quoted[reached]?.start ?? Infinity) < border;
    if (cut) joined.splice(-1, 1, { start: before.start, end: sentence.end });
    else joined.push(sentence);
  }
  return joined;
}

/** A clause of fewer words is a member of an enumeration. */
const CLAUSE_WORDS = 8;

function semicolonClauses(text: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  let { start } = sentence;
  for (const border of text.slice(sentence.start, sentence.end).matchAll(/[;；]\s*/gu)) {
    const at = sentence.start + border.index;
    clauses.push({ start, end: at });
    start = at + border[0].length;
  }
  const all = [...clauses, { start, end: sentence.end }].filter((clause) => clause.end > clause.start);
  const whole = all.every(({ start, end }) => readingLength(text.slice(start, end)) >= CLAUSE_WORDS);
  return whole ? all : [sentence];
}

function candidatesOf(
  memo: Pick<Memo, "text" | "marks">,
  sentences: readonly Span[],
  voice: Voice,
): readonly Candidate[] {
  const texts = sentences.map(({ start, end }) => memo.text.slice(start, end));
  const contents = texts.map(contentWords);
  const lengths = texts.map(readingLength);
  // What a sentence is by itself is told once, however many candidates it stands in; one alone is not chosen.
  const chosen = sentences.length > 1;
  const backward = chosen ? texts.map(opensBackward) : [];
  const scaffolding = chosen ? texts.map(isScaffolding) : [];
  const empty = chosen ? texts.map(saysNothing) : [];
  const said = texts.findIndex(
    (text, at) =>
      empty[at] !== true &&
      scaffolding[at] !== true &&
      !namesTopicOnly(text) &&
      !deniesFirst(text, texts[at + 1] ?? ""),
  );
  const spaced = isSpaced(memo.text.slice(sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0));
  const number = voice === "own" ? headLength(texts[0] ?? "") : 0;
  const bold = chosen
    ? boldLead(memo, { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 })
    : null;
  return sentences.flatMap((opening, first) => {
    const inside = /[;；]\s*$/u.test(memo.text.slice(Math.max(0, opening.start - 4), opening.start));
    const tie = voice === "own" ? connectiveLength(texts[first] ?? "", inside ? "clause" : "sentence") : 0;
    const start = opening.start + (tie > 0 || first > 0 ? tie : number);
    const begins = memo.text.slice(start, opening.end);
    const backwardFirst =
      chosen && (start === opening.start ? backward[first] === true : opensBackward(begins));
    const leans = chosen && (backwardFirst || leansFurtherOn(begins));
    const points = chosen && pointsBack(begins);
    const before = first === 0 ? "" : memo.text.slice(sentences[0]?.start ?? 0, opening.start);
    const taken = takenUp(begins, before);
    return sentences.slice(first, first + MOST_SENTENCES).flatMap((closing, more): readonly Candidate[] => {
      const { end } = closing;
      const text = memo.text.slice(start, end);
      const words = spaced ? sum(lengths.slice(first, first + more + 1)) : readingLength(text);
      if (chosen && more === 0 && (isCitation(text) || NAMES_NEXT.test(text))) return [];
      if (more > 0 && words > KEY_LINE_WORDS) return []; // only a single sentence may be longer
      // Written out, not spread: there are hundreds of thousands of these in a long memo.
      const candidate = {
        start,
        end,
        text,
        words,
        content: joined(contents, first, first + more + 1),
        first,
        last: first + more,
        sentences: sentences.length,
        opens: first === 0 || first === said,
        opening: begins,
        opensBackward: backwardFirst,
        leansBackward: leans,
        pointsBack: points,
        takenUp: taken,
        parts: texts.slice(first, first + more + 1),
        scaffolding: scaffolding.slice(first, first + more + 1).includes(true),
        empty: empty.slice(first, first + more + 1).filter(Boolean).length,
        preceding: texts[first - 1] ?? "",
        following: texts.slice(first + more + 1, first + more + 1 + FOLLOWING),
        leaning: backward.slice(first + 1, first + more + 1).filter(Boolean).length,
        halves: halvesIn(contents, first, first + more + 1),
        balanced: !chosen || isBalanced(text),
        inside,
        emphasised: isEmphasised(memo, { start, end }),
        boldLead: bold !== null && first === 0 && (end === bold.end || first + more === sentences.length - 1),
      };
      return [candidate];
    });
  });
}

/** "ARTICLE-.", "SECTION II.", "2. ...": what only names the sentence behind it. */
const NAMES_NEXT = /^(?:[\p{Lu}\p{N}]+[-–—.:…]*\s*){1,3}(?:\.\.+|…)?$/u;

/** "3. ", "(b) " before a paragraph: its number, which the notes keep. Not "1. Mai 2024". */
const NUMBER =
  /^(?:\p{N}{1,3}[.)]|\p{Ll}\)|\((?:\p{N}{1,3}|\p{Ll}|[ivx]{1,5}|[IVX]{1,5})\))\s+(?=["“«„]?\p{Lu})(?!\p{Lu}\p{Ll}+ \p{N}{4})/u;

/** "Siliwangi Division\n  After the police action …": a short line of its own, the next twice as long. */
const RUN_IN = /^(?<head>[^\n.!?;,]{3,60})\n\s*["“«„]?\p{Lu}(?<next>[^\n]*)/u;

/** How many characters stand before a paragraph's first sentence: its number, a heading on a line of its own. */
function headLength(sentence: string): number {
  const number = NUMBER.exec(sentence)?.[0].length ?? 0;
  const found = RUN_IN.exec(sentence.slice(number))?.groups;
  const [head, next] = [found?.["head"]?.length ?? 0, found?.["next"]?.length ?? 0];
  if (head === 0 || next < 2 * head) return number;
  return sentence.length - sentence.slice(number + head).trimStart().length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function joined(contents: readonly (readonly string[])[], from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (const content of contents.slice(from, to)) for (const word of content) words.push(word);
  return words;
}

function halvesIn(contents: readonly (readonly string[])[], from: number, to: number): number {
  if (to - from < 2) return 0;
  const before = new Set(contents[from]);
  let halves = 0;
  for (const content of contents.slice(from + 1, to)) {
    const mirrored = content.filter((word) => before.has(word)).length;
    if (content.length >= MIRRORED_WORDS && mirrored / content.length >= MIRRORED_SHARE) halves += 1;
    for (const word of content) before.add(word);
  }
  return halves;
}

function isEmphasised(memo: Pick<Memo, "marks">, span: Span): boolean {
  return marksIn(memo.marks, span).some((mark) => mark.kind === "strong" || mark.kind === "emphasis");
}
