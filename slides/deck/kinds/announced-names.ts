import { readingLength } from "../../language/words.ts";
import { sentenceSpans } from "../../language/sentences.ts";
import type { Span } from "../../memo/memo.ts";
import { contentWords } from "../content-words.ts";
import { FINITE } from "../finite-verbs.ts";
import type { PlanContext } from "../rule.ts";
import { CAPTION_LEVEL, type Unit } from "../unit.ts";
import { unitsFrom } from "../units-from.ts";
import { isLeadIn } from "./list-lead-in.ts";
import type { FlatItem } from "./flat-items.ts";

/** A name with what stands beside it has so many words at most. */
const MOST_WORDS = 25;
/** So many below each other are a list and no accident. */
const FEWEST = 3;

/** "Dr. Anna Berg", "[name withheld], Chief", "PA/HO – Messrs. Hill and Moss". */
const NAME = /^(?:\[|["“]?[\p{Lu}\p{Lo}])/u;
const STOP = /[.!?;。！？]["”’»)]*$/u;
/** "Also present:": a label among the names. */
const LABEL = /^\p{Lu}[^:：]{2,40}[:：]$/u;
/** A word that sentences have and names have not, unless in brackets. */
const SMALL_WORD = /(?<![\p{L}’'-])\p{Ll}{4,}/u;
/** "IM/IS/FPC": an office, and no verb in it. */
const ABBREVIATION = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;
const BRACKETS = /\[[^\]]*\]|\([^)]*\)/gu;

/** The names under an announcement, and how many units they take up. */
export interface AnnouncedNames {
  readonly items: readonly FlatItem[];
  readonly used: number;
}

/**
 * The names that stand below each other from the unit at `at` on, behind words that announce them ("Committee members
 * present were:"): all of them, so that nobody is missing on the wall. No items without.
 */
export function announcedNames(context: PlanContext, at: number): AnnouncedNames {
  const found: (readonly Span[])[] = [];
  for (const unit of unitsFrom(context.units, at)) {
    const lines = namesIn(context, unit);
    if (lines.length === 0) break;
    found.push(lines);
  }
  while (found.length > 0 && endsRun(context, at, found)) found.pop();
  const items = found.flat().map((text) => ({ text, marker: null, depth: 0 }));
  return items.length < FEWEST ? { items: [], used: 0 } : { items, used: found.length };
}

/** So many names at most stand before one that is told to be none of them. */
const REACH = 40;

/** Whether the line at `at`, which reads as a caption, is one of the names that an announcement above it brings. */
export function isAnnouncedName(context: PlanContext, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const unit = context.units[index];
    if (unit === undefined) return false;
    if (isLeadIn(context.memo, unit.block) && announcedNames(context, index + 1).used >= at - index)
      return true;
    if (namesIn(context, unit).length === 0) return false;
  }
  return false;
}

/** The lines of a unit that has a name on each; none of any other. */
function namesIn({ memo }: PlanContext, { block, quotation }: Unit): readonly Span[] {
  const caption = block.kind === "heading" && block.level === CAPTION_LEVEL;
  if ((block.kind !== "paragraph" && !caption) || quotation !== null) return [];
  const lines: Span[] = [];
  for (const { index, 0: line } of memo.text.slice(block.start, block.end).matchAll(/[^\n]+/gu)) {
    const start = block.start + index + (line.length - line.trimStart().length);
    if (line.trim() === "") continue;
    if (!isName(line.trim())) return [];
    lines.push({ start, end: start + line.trim().length });
  }
  return lines;
}

function isName(words: string): boolean {
  if (!NAME.test(words) || words.length > 250 || readingLength(words) > MOST_WORDS) return false;
  if (FINITE.test(words.replace(ABBREVIATION, ""))) return false;
  if (LABEL.test(words)) return true;
  if (/[:：]$/u.test(words) || sentenceSpans(words).length > 1) return false;
  return !STOP.test(words) || !SMALL_WORD.test(words.replace(BRACKETS, ""));
}

/** A label with nothing under it, and a line that heads the text behind it, are no names. */
function endsRun({ memo, units }: PlanContext, at: number, found: readonly (readonly Span[])[]): boolean {
  const textOf = ({ start, end }: Span): string => memo.text.slice(start, end);
  const [last = [], before = []] = [found.at(-1), found.at(-2)];
  const words = last.map(textOf);
  if (LABEL.test(words.at(-1) ?? "")) return true;
  if (units[at + found.length - 1]?.block.kind !== "heading" || words.some((line) => line.includes(",")))
    return false;
  const known = new Set(before.flatMap((line) => contentWords(textOf(line))));
  return !words.flatMap(contentWords).some((word) => known.has(word));
}
