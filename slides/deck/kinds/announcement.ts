import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";

import { asideAt } from "./asides.ts";

/** One sentence of so many words at most announces; a longer one says something of its own. */
const MOST_WORDS = 30;
/** A longer one that points at what follows announces all the same. */
const MOST_POINTING = 45;
const POINTS_ON =
  /(?<!\p{L})(?:following|as follows|below|these|folgende[nrms]?|suivant\p{L}*|ci-dessous|siguientes?|seguenti|seguintes|следующ\p{L}*)(?!\p{L})|以下|下列|如下|次の|التالي/iu;
const COLON = /[:：]["'”’»)]*\s*$/u;

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
  if (!COLON.test(words) || sentenceSpans(words).length !== 1) return null;
  const length = readingLength(words);
  const announces = POINTS_ON.test(words)
    ? length <= MOST_POINTING
    : length <= MOST_WORDS && next.block.kind !== "heading";
  return announces ? { start, end } : null;
}
