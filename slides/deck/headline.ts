import { readingLength } from "../language/words.ts";
import type { Memo, Span } from "../memo/memo.ts";

/** A lead-in of so many words is a headline as it stands. */
const SHORT = 16;
/** Fewest and most words of a clause that heads a slide. */
const FEWEST = 4;
const MOST = 16;

const CLAUSE_BORDER = /[,;:]\s+|\s+[–—-]\s+|\s*—\s*/gu;
/** Subordinate and prepositional openings: such a clause does not stand by itself. */
const LEANS =
  /^(?:in|on|at|by|for|from|with|without|since|because|although|though|while|when|if|unless|until|as|after|before|during|despite|including|whether|which|who|that|where|best|thus|of|to|and|or|but|not|nor|except|provided|only|dans|avec|pour|selon|während|wenn|weil|obwohl|mit|nach)\b/iu;
/** A condition, a hedge or a negation in what follows would be dropped with it. */
const NEEDED_BEHIND =
  /^(?:unless|except|if|provided|only|but|not|until|without|or|at least|wenn|sofern|nur|sauf|si|à moins)\b/iu;

/**
 * The headline that a lead-in gives: the whole of it when it is short, else its main clause, cut at clause borders
 * and never before a condition; null when nothing of it stands by itself. The colon at the end is left out.
 */
export function headlineOf(memo: Pick<Memo, "text">, leadIn: Span): Span | null {
  const whole = trimmed(memo.text, leadIn);
  if (readingLength(textOf(memo, whole)) <= SHORT) return whole;
  const clauses = clausesOf(memo.text, whole);
  const standing = clauses.filter((clause, index) => {
    const words = textOf(memo, clause);
    const length = readingLength(words);
    const next = clauses[index + 1];
    const drops = next !== undefined && NEEDED_BEHIND.test(textOf(memo, next));
    return length >= FEWEST && length <= MOST && !LEANS.test(words) && !drops;
  });
  return standing.at(0) ?? null;
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
  return { start: span.start, end: span.start + words.replace(/[\s:.,;–—-]+$/u, "").length };
}

function textOf(memo: Pick<Memo, "text">, span: Span): string {
  return memo.text.slice(span.start, span.end);
}
