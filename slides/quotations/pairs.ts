import type { Span } from "../memo/memo.ts";
import { closes, isSingleMark } from "./marks.ts";
import type { MarkHabits, MarkToken } from "./tokens.ts";

/** Two marks of one paragraph that belong together. */
export interface Pair extends Span {
  readonly opening: MarkToken;
  readonly closing: MarkToken;
  /** The pairs directly within, in order. */
  readonly within: readonly Pair[];
}

/** An opening mark that nothing in its paragraph closes, with the pairs that stand behind it. */
export interface Unclosed {
  readonly opening: MarkToken;
  readonly within: readonly Pair[];
}

/** The marks of one paragraph, matched: what is whole, and what points beyond it. */
export interface PairedMarks {
  /** Those that stand in no other pair and behind no unclosed mark, in order. */
  readonly pairs: readonly Pair[];
  /** In order. */
  readonly unclosed: readonly Unclosed[];
  /** The first closing mark that nothing in the paragraph opened, or null. */
  readonly unopened: MarkToken | null;
}

/** What is open deeper than this is a slip; the bound keeps matching linear. */
const DEEPEST = 8;

interface Open {
  readonly opening: MarkToken;
  readonly within: Pair[];
}

/** Matches the marks of one paragraph in one pass. */
export function pairMarks(text: string, tokens: readonly MarkToken[], habits: MarkHabits): PairedMarks {
  const apostrophes = apostrophesAmong(tokens);
  const pairs: Pair[] = [];
  const stack: Open[] = [];
  let unopened: MarkToken | null = null;

  const keep = (some: readonly Pair[]): void => {
    (stack.at(-1)?.within ?? pairs).push(...some);
  };
  for (const [index, token] of tokens.entries()) {
    if (apostrophes.has(index)) continue;
    const level = token.closes && !isMeasure(token, tokens[index + 1]) ? levelOf(text, stack, token) : -1;
    if (level !== -1) {
      const slips = stack.splice(level + 1);
      const open = stack.pop();
      if (open === undefined) continue;
      const within = [...open.within, ...slips.flatMap((slip) => slip.within)];
      keep([{ start: open.opening.start, end: token.end, opening: open.opening, closing: token, within }]);
    } else if (token.opens) {
      if (stack.length >= DEEPEST) keep(stack.pop()?.within ?? []);
      stack.push({ opening: token, within: [] });
    } else if (mayReachBack(token, habits) && stack.every(({ opening }) => isSingleMark(opening.mark))) {
      unopened ??= token;
    }
  }
  const unclosed = stack.filter(({ opening }) => habits.singleOuter || !isSingleMark(opening.mark));
  const loose = stack.filter((open) => !unclosed.includes(open)).flatMap(({ within }) => within);
  const [first] = unclosed;
  const before = loose.filter((pair) => first === undefined || pair.end <= first.opening.start);
  return {
    pairs: [...pairs, ...before].toSorted((a, b) => a.start - b.start),
    unclosed: adopt(unclosed, loose),
    unopened,
  };
}

/** Pairs behind an unclosed mark belong to it, though a stray apostrophe stands between. */
function adopt(unclosed: readonly Open[], loose: readonly Pair[]): readonly Unclosed[] {
  return unclosed.map(({ opening, within }, index) => {
    const end = unclosed[index + 1]?.opening.start ?? Infinity;
    const own = loose.filter((pair) => pair.start > opening.start && pair.start < end);
    return {
      opening,
      within: own.length === 0 ? within : [...within, ...own].toSorted((a, b) => a.start - b.start),
    };
  });
}

/** The level of the stack that a closing mark ends: the innermost it may close, or -1. */
function levelOf(text: string, stack: readonly Open[], token: MarkToken): number {
  for (let level = stack.length - 1; level >= 0; level -= 1) {
    const opening = stack[level]?.opening;
    if (opening === undefined) return -1;
    if (closes(opening.mark, token.mark)) return isEmpty(text, opening, token) ? -1 : level;
    // An apostrophe never reaches over an open double mark.
    if (isSingleMark(token.mark) && !isSingleMark(opening.mark)) return -1;
  }
  return -1;
}

function isEmpty(text: string, opening: MarkToken, closing: MarkToken): boolean {
  return text.slice(opening.end, Math.min(closing.start, opening.end + 40)).trim() === "";
}

/** `a 24" screen," he said`: of two closing marks in a row the one behind a digit is inches. */
function isMeasure(token: MarkToken, next: MarkToken | undefined): boolean {
  return (
    token.doubtful &&
    token.mark === '"' &&
    next !== undefined &&
    next.mark === '"' &&
    next.closes &&
    !next.opens
  );
}

/** A closing mark that can end what an earlier paragraph opened. */
function mayReachBack(token: MarkToken, habits: MarkHabits): boolean {
  return !token.doubtful && (habits.singleOuter || !isSingleMark(token.mark));
}

/**
 * `‘the ministers’ view is goin’ to prevail,’`: a mark right behind a letter is an apostrophe when a surer closing
 * mark follows before anything else opens or closes.
 */
function apostrophesAmong(tokens: readonly MarkToken[]): ReadonlySet<number> {
  const found = new Set<number>();
  let surerFollows = false;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const single = isSingleMark(token.mark);
    if (single && token.doubtful && !token.opens) {
      if (surerFollows) found.add(index);
    } else {
      surerFollows = single && token.closes && !token.opens;
    }
  }
  return found;
}
