import { sentenceSpans } from "../language/sentences.ts";
import { readingLength } from "../language/words.ts";
import type { Memo, Span } from "../memo/memo.ts";
import { opensBackward } from "./backward-openings.ts";
import { connectiveLength } from "./connectives.ts";

/** A sentence of so many words is a headline as it stands. */
const SHORT = 16;
/** Fewest and most words of a clause that heads a slide. */
const FEWEST = 5;
const MOST = 16;
/** Fewer words that open backward say nothing. */
const THOUGHT = 2;
/** A sentence of more words than these heads nothing. */
const LONGEST = 26;

const JOINS =
  /^(?:(?:and|or|nor|und|oder|et|ou|и|или|y|o|e|lorsque|because|denn|weil)(?!\p{L})|なぜなら|そして|因[為为])/iu;
const CLAUSE_BORDER = /[,;:]\s+|[，；：、]|\s+[–—-]\s+|\s*—\s*/gu;
/** Subordinate and prepositional openings: such a clause does not stand by itself. */
const LEANS =
  /^(?:in|on|at|by|for|from|with|without|since|because|although|though|while|when|if|unless|until|as|after|before|during|despite|including|whether|which|who|that|where|best|thus|of|to|and|or|but|not|nor|except|provided|only|according|dans|avec|pour|selon|während|wenn|weil|obwohl|mit|nach)\b/iu;
/** What may follow a comma behind the main clause: it adds to the clause and is no further member of an enumeration. */
const TRAILS = /^(?:which|including|such as|as well as|best|as|in|on|at|because|since|despite|during)\b/iu;
/** "There are several reasons why …": what there is says as much without being told that there is. */
const THERE_ARE = /^there (?:are|were|have been) (?:also )?(?:a number of|several|various|many) (?=\p{Ll})/iu;
/** Negations, conditions and hedges: a clause that holds one is never dropped. */
const QUALIFIES =
  /(?<!\p{L})(?:\p{L}+n['’]t|not|no|nor|never|none|nobody|nothing|neither|hardly|scarcely|without|unless|except|if|only|until|provided|or|but|however|though|although|while|perhaps|maybe|possibly|probably|likely|allegedly|reportedly|supposedly|may|might|could|would|should|according|at least|at most|nicht|nie|niemand|kein\p{L}*|ohne|wenn|falls|sofern|nur|aber|oder|vielleicht|angeblich|ne|pas|jamais|sans|sauf|si|sinon|mais|ou|peut-être|selon|no|nunca|sin|salvo|pero|quizás?|según|не|ни|без|если|но|или|лишь|только|возможно)(?!\p{L})/iu;

/**
 * The headline that a lead-in gives: its last sentence when that is short, else that sentence's main clause, else the
 * sentence as it stands; null when it is too long. The colon at the end is left out.
 */
export function headlineOf(memo: Pick<Memo, "text">, leadIn: Span): Span | null {
  const sentences = sentenceSpans(textOf(memo, leadIn), leadIn.start);
  const whole = untied(memo.text, unnumbered(memo.text, trimmed(memo.text, sentences.at(-1) ?? leadIn)));
  const length = readingLength(textOf(memo, whole));
  if (saysNothing(textOf(memo, whole), length)) return null;
  const headline = length <= SHORT ? whole : (mainClause(memo, whole) ?? (length <= LONGEST ? whole : null));
  return headline === null ? null : withoutThereAre(memo.text, headline);
}

/** Words that bring a quotation in may be so many: who speaks may stand anywhere in them. */
const LONGEST_BEFORE_QUOTED = 30;
/** Fewer words of their end don't tell who speaks. */
const FEWEST_TELLING = 4;
/** Before these a sentence of its own begins. */
const STRONG_BORDER = /[:：;；]\s*|\s[–—-]\s|—/gu;
/** "The report says that": such a word waits for the quotation. */
const WAITS = /\s+(?:that|dass|daß|que|qu['’]|che|что|dat|att|at)$/iu;

/**
 * What may head a quotation of the words that bring it in, the best first: all of them, their end behind a dash, or
 * their first clause.
 * @param speech finds verbs of speech: an end without one may be what somebody says as well
 */
export function bringingInOf(memo: Pick<Memo, "text">, leadIn: Span, speech: RegExp): readonly Span[] {
  const own = unnumbered(memo.text, trimmed(memo.text, leadIn));
  const loose = untied(memo.text, own);
  // "C'est pourquoi nous appelons": what begins with a small letter was torn off.
  const whole = /^\p{Ll}/u.test(textOf(memo, loose)) ? own : loose;
  const end = whole.end - (WAITS.exec(textOf(memo, whole))?.[0].length ?? 0);
  const ends = [...memo.text.slice(whole.start, end).matchAll(STRONG_BORDER)]
    .map((border) => ({ start: whole.start + border.index + border[0].length, end }))
    .filter(
      (words) => readingLength(textOf(memo, words)) >= FEWEST_TELLING && speech.test(textOf(memo, words)),
    );
  return [
    { start: whole.start, end },
    ...ends,
    ...openings(memo, { start: whole.start, end }, speech),
  ].filter((words) => {
    const length = readingLength(textOf(memo, words));
    return length <= LONGEST_BEFORE_QUOTED && (length >= FEWEST || !saysNothing(textOf(memo, words), length));
  });
}

/** The first clause of a sentence, where it says who speaks: "The council wrote to the towns, which had long waited". */
function openings(memo: Pick<Memo, "text">, sentence: Span, speech: RegExp): readonly Span[] {
  const [first, second] = clausesOf(memo.text, sentence);
  if (first === undefined || second === undefined) return [];
  const words = textOf(memo, first);
  const stands = speech.test(words) && !LEANS.test(words) && !JOINS.test(words);
  return stands && readingLength(words) >= FEWEST ? [first] : [];
}

function withoutThereAre(text: string, span: Span): Span {
  const opening = THERE_ARE.exec(text.slice(span.start, span.end))?.[0] ?? "";
  const start = span.start + opening.length;
  return readingLength(text.slice(start, span.end)) < FEWEST ? span : { start, end: span.end };
}

/**
 * The clause that says what the sentence says: cut at clause borders, with only leaning clauses before and behind it,
 * so that no part of an enumeration is taken for the whole, and with no negation, condition or hedge in what is dropped.
 */
function mainClause(memo: Pick<Memo, "text">, sentence: Span): Span | null {
  const clauses = clausesOf(memo.text, sentence);
  const at = clauses.findIndex((clause) => !LEANS.test(textOf(memo, clause)));
  const clause = clauses[at];
  if (clause === undefined) return null;
  const length = readingLength(textOf(memo, clause));
  if (length < FEWEST || length > MOST) return null;
  const next = clauses[at + 1];
  const border = next === undefined ? "" : memo.text.slice(clause.end, next.start);
  const cut = next === undefined || !/[,，、]/u.test(border) || TRAILS.test(textOf(memo, next));
  const drops = clauses.some((other) => other !== clause && QUALIFIES.test(textOf(memo, other)));
  return cut && !drops ? clause : null;
}

/** "なぜなら", "These", "And later he says": what only ties the list to the words before it heads nothing. */
function saysNothing(words: string, length: number): boolean {
  return opensBackward(words) && (length < THOUGHT || JOINS.test(words));
}

/** Without the paragraph's number: "2. The following trends …". */
function unnumbered(text: string, { start, end }: Span): Span {
  const number = /^(?:\p{N}{1,3}[.)]|\(\p{Ll}\))\s+(?=\p{Lu})/u.exec(text.slice(start, end))?.[0] ?? "";
  return { start: start + number.length, end };
}

/** Without what only ties the sentence to the one before: "For example, …". */
function untied(text: string, span: Span): Span {
  return { start: span.start + connectiveLength(text.slice(span.start, span.end)), end: span.end };
}

function clausesOf(text: string, span: Span): readonly Span[] {
  const clauses: Span[] = [];
  let start = span.start;
  for (const border of text.slice(span.start, span.end).matchAll(CLAUSE_BORDER)) {
    clauses.push({ start, end: span.start + border.index });
    start = span.start + border.index + border[0].length;
  }
  return [...clauses, { start, end: span.end }].filter((clause) => clause.end > clause.start);
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  return { start: span.start, end: span.start + words.replace(/[\s:：.,，、;–—-]+$/u, "").length };
}

function textOf(memo: Pick<Memo, "text">, span: Span): string {
  return memo.text.slice(span.start, span.end);
}
