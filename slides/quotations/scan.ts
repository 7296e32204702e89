import type { Span } from "../memo/memo.ts";
import { closes } from "./marks.ts";
import type { MarkToken } from "./tokens.ts";
import { markTokens } from "./tokens.ts";

/** A passage of running text in which a quotation may stand: a paragraph, or an item's. */
export interface Passage extends Span {
  /** True when something that ends a quotation stands before it: a heading, a table, the header. */
  readonly afterBreak: boolean;
}

/** A passage between two marks, perhaps over several paragraphs. */
export interface MarkedPassage extends Span {
  readonly opening: string;
  readonly paragraphs: readonly Span[];
  readonly nested: readonly Span[];
  /** False when its closing mark is missing: then it ends with its paragraph. */
  readonly closed: boolean;
}

/** How many paragraphs a quotation may run on for before its opening mark is taken for a slip. */
const LONGEST = 80;

/** Finds every marked passage, from the first paragraph to the last; nested ones belong to theirs. */
export function scanMarks(text: string, passages: readonly Passage[], guillemetsReversed: boolean): readonly MarkedPassage[] {
  const tokens = passages.map((passage) => markTokens(text, passage, guillemetsReversed));
  const found: MarkedPassage[] = [];
  let paragraph = 0;
  let token = 0;
  while (paragraph < passages.length) {
    const mark = tokens[paragraph]?.[token];
    if (mark === undefined) {
      paragraph += 1;
      token = 0;
    } else if (!mark.opens) {
      token += 1;
    } else {
      const reach = followQuotation(text, passages, tokens, paragraph, token);
      found.push(reach.passage);
      paragraph = reach.paragraph;
      token = reach.token;
    }
  }
  return found;
}

interface Reach {
  readonly passage: MarkedPassage;
  /** Where scanning goes on. */
  readonly paragraph: number;
  readonly token: number;
}

/** Follows one quotation from its opening mark to its end. */
function followQuotation(
  text: string,
  passages: readonly Passage[],
  tokens: readonly (readonly MarkToken[])[],
  first: number,
  openingToken: number,
): Reach {
  const opening = tokens[first]?.[openingToken];
  if (opening === undefined) throw new Error(`Paragraph ${first} has no mark ${openingToken}`);
  const nested: Span[] = [];
  /** The last paragraph that was opened again, as typesetters do to show that the quotation goes on. */
  let reopened = first;
  for (let index = first; index < Math.min(passages.length, first + LONGEST); index += 1) {
    if (index > first && passages[index]?.afterBreak === true) break;
    const marks = tokens[index] ?? [];
    const again = index > first && opensAgain(text, passages[index], marks[0], opening.mark);
    if (again) reopened = index;
    if (index > first && !again && reopened === index - 1 && reopened > first) break;
    const from = index === first ? openingToken + 1 : again ? 1 : 0;
    const end = closingToken(opening.mark, marks, from, nested);
    if (end !== null) return closedReach(passages, opening, first, index, end, marks, nested);
  }
  const last = passages[reopened];
  const end = last?.end ?? opening.at + 1;
  const within = nested.filter((span) => span.end <= end);
  const paragraphs = paragraphsBetween(passages, first, reopened, opening.at, end);
  const passage = { start: opening.at, end, opening: opening.mark, paragraphs, nested: within, closed: false };
  return { passage, paragraph: reopened + 1, token: 0 };
}

function opensAgain(text: string, passage: Passage | undefined, mark: MarkToken | undefined, opening: string): boolean {
  if (passage === undefined || mark === undefined || mark.mark !== opening || !mark.opens) return false;
  return text.slice(passage.start, mark.at).trim() === "";
}

/** The index of the mark that closes the quotation in this paragraph, or null; gathers what is nested on the way. */
function closingToken(opening: string, marks: readonly MarkToken[], from: number, nested: Span[]): number | null {
  const inner: MarkToken[] = [];
  for (let index = from; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined) continue;
    const innermost = inner.at(-1);
    if (innermost !== undefined && mark.closes && closes(innermost.mark, mark.mark)) {
      inner.pop();
      nested.push({ start: innermost.at, end: mark.at + 1 });
    } else if (mark.closes && closes(opening, mark.mark)) {
      return index;
    } else if (mark.opens) {
      inner.push(mark);
    }
  }
  return null;
}

function closedReach(
  passages: readonly Passage[],
  opening: MarkToken,
  first: number,
  last: number,
  closing: number,
  marks: readonly MarkToken[],
  nested: readonly Span[],
): Reach {
  const end = (marks[closing]?.at ?? 0) + 1;
  const paragraphs = paragraphsBetween(passages, first, last, opening.at, end);
  const passage = { start: opening.at, end, opening: opening.mark, paragraphs, nested, closed: true };
  return { passage, paragraph: last, token: closing + 1 };
}

function paragraphsBetween(passages: readonly Passage[], first: number, last: number, start: number, end: number): readonly Span[] {
  return passages
    .slice(first, last + 1)
    .map((passage) => ({ start: Math.max(passage.start, start), end: Math.min(passage.end, end) }));
}
