import { readingLength } from "../language/words.ts";
import type { Memo, Span } from "../memo/memo.ts";

/** A lead-in of so many words is a headline as it stands. */
const SHORT = 16;
/** Fewest and most words of a clause that heads a slide. */
const FEWEST = 5;
const MOST = 16;

const CLAUSE_BORDER = /[,;:]\s+|[，；：、]|\s+[–—-]\s+|\s*—\s*/gu;
/** Subordinate and prepositional openings: such a clause does not stand by itself. */
const LEANS =
  /^(?:in|on|at|by|for|from|with|without|since|because|although|though|while|when|if|unless|until|as|after|before|during|despite|including|whether|which|who|that|where|best|thus|of|to|and|or|but|not|nor|except|provided|only|according|dans|avec|pour|selon|während|wenn|weil|obwohl|mit|nach)\b/iu;
/** Negations, conditions and hedges: a clause that holds one is never dropped. */
const QUALIFIES =
  /(?<!\p{L})(?:\p{L}+n['’]t|not|no|nor|never|none|nobody|nothing|neither|hardly|scarcely|without|unless|except|if|only|until|provided|or|but|however|though|although|while|perhaps|maybe|possibly|probably|likely|allegedly|reportedly|supposedly|may|might|could|would|should|according|at least|at most|nicht|nie|niemand|kein\p{L}*|ohne|wenn|falls|sofern|nur|aber|oder|vielleicht|angeblich|ne|pas|jamais|sans|sauf|si|sinon|mais|ou|peut-être|selon|no|nunca|sin|salvo|pero|quizás?|según|не|ни|без|если|но|или|лишь|только|возможно)(?!\p{L})/iu;

/**
 * The headline that a lead-in gives: the whole of it when it is short, else its main clause, cut at clause borders,
 * so long as no negation, condition or hedge is dropped with the rest; null when nothing of it stands by itself. The colon at the end is left out.
 */
export function headlineOf(memo: Pick<Memo, "text">, leadIn: Span): Span | null {
  const whole = trimmed(memo.text, leadIn);
  if (readingLength(textOf(memo, whole)) <= SHORT) return whole;
  const clauses = clausesOf(memo.text, whole);
  const qualifying = clauses.filter((clause) => QUALIFIES.test(textOf(memo, clause)));
  const standing = clauses.find((clause) => {
    const words = textOf(memo, clause);
    const length = readingLength(words);
    const drops = qualifying.some((other) => other !== clause);
    return length >= FEWEST && length <= MOST && !LEANS.test(words) && !drops;
  });
  return standing ?? null;
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
  return { start: span.start, end: span.start + words.replace(/[\s:：.,;–—-]+$/u, "").length };
}

function textOf(memo: Pick<Memo, "text">, span: Span): string {
  return memo.text.slice(span.start, span.end);
}
