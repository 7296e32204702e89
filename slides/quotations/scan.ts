import type { Span } from "../memo/memo.ts";
import { closes } from "./marks.ts";
import type { Pair, PairedMarks, Unclosed } from "./pairs.ts";
import type { Passage } from "./passages.ts";
import type { MarkToken } from "./tokens.ts";

/** A passage between two marks, perhaps over several paragraphs. */
export interface MarkedPassage extends Span {
  readonly opening: string;
  readonly paragraphs: readonly Span[];
  readonly nested: readonly Span[];
  /** False when its closing mark is missing: then it ends with its paragraph, or with the last that opens again. */
  readonly closed: boolean;
  /** True when its opening mark begins its paragraph. */
  readonly opensParagraph: boolean;
}

/** How many paragraphs a quotation may run on for before its opening mark is taken for a slip. */
const LONGEST = 80;
/** A quotation that opens in the midst of a paragraph, unannounced, is not followed further than this. */
const LONGEST_UNANNOUNCED = 6;
/** Nor one that begins its paragraph, when no colon, question or heading before leads up to it. */
const LONGEST_UNEXPECTED = 12;

const ANNOUNCED = /[:：,，]\s*$/u;
const LEADS_UP = /[:：?？]["”’»)*_]*\s*$/u;
/** What may stand behind the closing mark when a quotation has run over a heading: a reference, a stop, a dash with a name. */
const SHORT_TAIL = 80;

/** Where a quotation that outgrows its paragraph ends. */
interface End {
  readonly paragraph: number;
  readonly at: number;
  readonly nested: readonly Span[];
  readonly closed: boolean;
}

/** Finds every marked passage from the first paragraph to the last; nested ones belong to theirs. */
export function scanMarks(
  text: string,
  passages: readonly Passage[],
  marks: readonly PairedMarks[],
): readonly MarkedPassage[] {
  const found: MarkedPassage[] = [];
  /** Everything before this offset belongs to a quotation that is found already. */
  let done = 0;
  for (const [index, passage] of passages.entries()) {
    const { pairs, unclosed } = marks[index] ?? { pairs: [], unclosed: [] };
    for (const pair of pairs) if (pair.start >= done) found.push(wholeIn(text, passage, pair));
    for (const open of unclosed) {
      if (open.opening.start < done) {
        found.push(
          ...open.within.filter((pair) => pair.start >= done).map((pair) => wholeIn(text, passage, pair)),
        );
        continue;
      }
      const end = followOpening(text, passages, marks, index, open);
      if (!end.closed && open.within.length > 0 && end.paragraph === index) {
        // Never closed, and others behind it are: the mark is a slip and hides nothing.
        found.push(...open.within.map((pair) => wholeIn(text, passage, pair)));
        continue;
      }
      found.push(passageTo(text, passages, index, open, end));
      done = end.at;
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Follows a quotation from its opening mark, over the paragraphs behind it, to its end. */
function followOpening(
  text: string,
  passages: readonly Passage[],
  marks: readonly PairedMarks[],
  first: number,
  open: Unclosed,
): End {
  const { opening } = open;
  const reach = reachOf(text, passages, first, opening);
  const nested: Span[] = spansOf(open.within);
  /** The last paragraph that was opened again, as typesetters do to show that the quotation goes on. */
  let reopened = first;
  let broken = false;
  for (let index = first + 1; index < passages.length && index - reopened <= reach; index += 1) {
    const passage = passages[index];
    const { pairs, unclosed, unopened } = marks[index] ?? { pairs: [], unclosed: [], unopened: null };
    if (passage === undefined || passage.footnote !== passages[first]?.footnote) break;
    broken ||= passage.afterBreak;
    const again = [pairs[0]?.opening, unclosed[0]?.opening].find(
      (mark) => mark !== undefined && mark.mark === opening.mark && beginsWith(text, passage, mark),
    );
    if (again !== undefined) {
      if (broken || (reopened < index - 1 && !onlyItems(passages, reopened + 1, index))) break;
      const [whole] = pairs;
      if (whole?.opening === again) {
        return {
          paragraph: index,
          at: whole.end,
          nested: [...nested, ...spansOf(whole.within)],
          closed: true,
        };
      }
      reopened = index;
    } else if (unopened !== null && closes(opening.mark, unopened.mark)) {
      if (broken && !endsParagraph(text, passage, unopened)) break;
      const before = pairs.filter((pair) => pair.end <= unopened.start);
      return { paragraph: index, at: unopened.end, nested: [...nested, ...spansOf(before)], closed: true };
    } else if (reopened > first && !passage.inList) {
      break;
    }
    nested.push(...spansOf(pairs), ...unclosed.flatMap(({ within }) => spansOf(within)));
  }
  const at = passages[reopened]?.end ?? opening.end;
  return { paragraph: reopened, at, nested: nested.filter((span) => span.end <= at), closed: false };
}

/** How many paragraphs a quotation is followed over without its mark being repeated. */
function reachOf(text: string, passages: readonly Passage[], first: number, opening: MarkToken): number {
  const own = passages[first];
  const before = passages[first - 1];
  if (!beginsWith(text, own, opening)) {
    const announced = ANNOUNCED.test(text.slice(Math.max(0, opening.start - 12), opening.start));
    return announced ? LONGEST : LONGEST_UNANNOUNCED;
  }
  const expected =
    own?.heading !== null || (before !== undefined && LEADS_UP.test(text.slice(before.start, before.end)));
  return expected ? LONGEST : LONGEST_UNEXPECTED;
}

function beginsWith(text: string, passage: Passage | undefined, mark: MarkToken): boolean {
  return passage !== undefined && text.slice(passage.start, mark.start).trim() === "";
}

function endsParagraph(text: string, passage: Passage, mark: MarkToken): boolean {
  const tail = text.slice(mark.end, passage.end).trim();
  return tail.length <= SHORT_TAIL;
}

function onlyItems(passages: readonly Passage[], from: number, to: number): boolean {
  return passages.slice(from, to).every((passage) => passage.inList);
}

function spansOf(pairs: readonly Pair[]): Span[] {
  return pairs.flatMap(({ start, end, within }) => [{ start, end }, ...spansOf(within)]);
}

function wholeIn(text: string, passage: Passage, pair: Pair): MarkedPassage {
  const { start, end, opening, within } = pair;
  return {
    start,
    end,
    opening: opening.mark,
    paragraphs: [{ start, end }],
    nested: spansOf(within),
    closed: true,
    opensParagraph: beginsWith(text, passage, opening),
  };
}

function passageTo(
  text: string,
  passages: readonly Passage[],
  first: number,
  { opening }: Unclosed,
  end: End,
): MarkedPassage {
  const paragraphs = passages.slice(first, end.paragraph + 1).map((passage) => ({
    start: Math.max(passage.start, opening.start),
    end: Math.min(passage.end, end.at),
  }));
  return {
    start: opening.start,
    end: end.at,
    opening: opening.mark,
    paragraphs,
    nested: end.nested.toSorted((a, b) => a.start - b.start),
    closed: end.closed,
    opensParagraph: beginsWith(text, passages[first], opening),
  };
}
