import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import { FINITE } from "../finite-verbs.ts";
import { KEY_LINE_WORDS } from "../key-line-candidates.ts";
import { ENDS_IN_COLON, POINTS_ON } from "../lead-in-words.ts";
import type { Unit } from "../unit.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { asideAt } from "./asides.ts";

/** One sentence of so many words at most announces; a longer one says something of its own. */
const MOST_WORDS = 30;
/** A longer one that points at what follows, or only names a list, announces all the same. */
const MOST_POINTING = 45;
/** One before somebody's words may be so long. */
const MOST_BEFORE_QUOTED = 50;
const THESE = /(?<!\p{L})(?:these|diese|ces|estos|estas|эти)(?!\p{L})/iu;
/** What can be pointed at by a sentence with a stop; a heading, where it heads one of the others. */
const SHOWN: ReadonlySet<string> = new Set(["list", "table", "figure", "code"]);
/** A sentence that only announces what follows has no slide: it heads the next one where it can. */
export const announcementRule: Rule = {
  name: "announcement",
  why: "“He began as follows:” says nothing until he begins, so it stands with what it announces.",
  plan: (context, at): Planned | null => {
    const announced = announcementAt(context, at);
    return announced === null ? null : { drafts: [], used: 1, asides: [{ span: announced, home: "next" }] };
  },
};

/** The paragraph at `at` if it does nothing but announce the unit behind it, else null. */
export function announcementAt(context: PlanContext, at: number): Span | null {
  const { memo, units } = context;
  const [unit, next] = [units[at], units[at + 1]];
  if (unit?.block.kind !== "paragraph" || unit.quotation !== null) return null;
  if (next === undefined || next.block.kind === "footnote") return null;
  if (asideAt(context, at) !== null) return null;
  const { start, end } = unit.block;
  const words = memo.text.slice(start, end);
  const length = readingLength(words);
  const announces = ENDS_IN_COLON.test(words)
    ? announcesByColon(words, length, next)
    : // "The following table lists the costs." announces as a colon does.
      length <= MOST_WORDS &&
      (next.quotation !== null || isShownNext(context, at + 1)) &&
      POINTS_ON.test(words);
  return announces && sentenceSpans(words).length === 1 ? { start, end } : null;
}

/** A clause of a long sentence may stand for it. */
const PARTED = /[;；]/u;

/** One before somebody's words only brings them in; where nobody knows whose they are, a very long one has to say it. */
function announcesByColon(words: string, length: number, { block, quotation }: Unit): boolean {
  if (quotation !== null) {
    if (length > KEY_LINE_WORDS && PARTED.test(words)) return false;
    return quotation.attribution !== null || length <= MOST_BEFORE_QUOTED;
  }
  if (POINTS_ON.test(words) || THESE.test(words)) return length <= MOST_POINTING;
  const most = block.kind === "list" && !FINITE.test(words) ? MOST_POINTING : MOST_WORDS;
  return block.kind !== "heading" && length <= most;
}

function isShownNext({ units }: PlanContext, at: number): boolean {
  const kinds = [units[at]?.block.kind, units[at + 1]?.block.kind];
  const [first] = kinds[0] === "heading" ? kinds.slice(1) : kinds;
  return first !== undefined && SHOWN.has(first);
}
