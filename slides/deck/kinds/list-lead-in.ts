import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import type { Block, Memo, Span } from "../../memo/memo.ts";
import { FINITE_FORMS } from "../finite-verbs.ts";
import { ENDS_IN_COLON, POINTS_ON } from "../lead-in-words.ts";
import type { PlanContext } from "../rule.ts";
import type { Headed } from "./heading-setting.ts";
import { setHeadline } from "./heading-setting.ts";

/** A sentence of fewer words that breaks off before a list is a label. */
const FEWEST_BROKEN_OFF = 5;
/** One of so many words stands whole where nothing else heads the list; a shorter one that heads nothing says nothing. */
const WHOLE = { fewest: 16, most: 30 } as const;
/** "The agency shall", "Fee means": a verb that waits for what its sentence says, whatever the length. */
const ENDS_OPEN = new RegExp(
  `\\s(?:${FINITE_FORMS}|will|may|can|be|means?|includes?|to|by|of|for|darf|deberán?|es|son|deve|devono|devem|può|possono|pode|podem|è|sono|é|são|должен|должна|должны|обязан|обязаны|может|могут)$`,
  "iu",
);
const BROKEN_OFF = /[\p{Ll}\p{Lo}][,，、]?$/u;

/** A paragraph announces what follows when it ends with a colon, or its last sentence points on ("… the following."). */
export function isLeadIn({ text }: Pick<Memo, "text">, block: Block): boolean {
  if (block.kind !== "paragraph") return false;
  const words = text.slice(block.start, block.end);
  if (ENDS_IN_COLON.test(words)) return true;
  const last = sentenceSpans(words).at(-1);
  return last !== undefined && POINTS_ON.test(words.slice(last.start, last.end));
}

/** Whether a paragraph's last sentence breaks off before the list behind it ("The aim should be"), and goes on in its items. */
export function goesOnInList({ text }: Pick<Memo, "text">, block: Block): boolean {
  if (block.kind !== "paragraph") return false;
  const last = sentenceSpans(text.slice(block.start, block.end), block.start).at(-1);
  if (last === undefined) return false;
  const words = text.slice(last.start, last.end);
  return BROKEN_OFF.test(words) && (readingLength(words) >= FEWEST_BROKEN_OFF || ENDS_OPEN.test(words));
}

/** The whole sentence that announces a list, where nothing shorter heads it; null for one that takes too many lines. */
export function setWhole(context: PlanContext, leadIn: Span): Headed | null {
  const { text } = context.memo;
  const last = sentenceSpans(text.slice(leadIn.start, leadIn.end), leadIn.start).at(-1) ?? leadIn;
  const words = text.slice(last.start, last.end);
  const said = readingLength(words);
  if (said < WHOLE.fewest || said > WHOLE.most) return null;
  const length = words.replace(/[\s:：–—-]+$/u, "").length;
  return setHeadline(context, { start: last.start, end: last.start + length });
}
