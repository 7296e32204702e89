import { readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import type { PlanContext } from "../rule.ts";
import { unitsFrom } from "../units-from.ts";
import type { FlatItem } from "./flat-items.ts";

/** "a) ", "(b) ", "(1) ", "-- ": not "1. ", which numbers the paragraphs of a letter. */
const MARKER = /^(?<marker>\(?(?<sign>\p{Ll}|\p{N}{1,2}|[ivx]{1,4})\)|(?<dash>--|[–—•·*-])(?=\s))\s+(?=\S)/u;

/** So many in a row are a list and no accident; of lettered ones, two. */
const FEWEST_DASHES = 3;
const FEWEST_LETTERED = 2;
/** Letters may be missing between two items: one that the writer left out. */
const LARGEST_GAP = 2;
/** A longer item is a paragraph with a letter: it is said, and its line shown. */
const MOST_WORDS = 75;

interface LooseItem {
  readonly item: FlatItem;
  /** The marker's place in its row; 0 for a dash. */
  readonly turn: number;
  readonly style: string;
}

/**
 * Paragraphs that are the items of one list, which the document doesn't mark as such: a run of them, each with the
 * next letter or number, or all with the same dash. Empty without.
 */
export function looseItemsFrom(context: PlanContext, at: number): readonly FlatItem[] {
  const items: LooseItem[] = [];
  for (const unit of unitsFrom(context.units, at)) {
    if (unit.block.kind !== "paragraph" || unit.quotation !== null) break;
    const next = looseItem(context, unit.block);
    const before = items.at(-1);
    if (next === null || (before === undefined ? next.turn > 1 : !follows(before, next))) break;
    items.push(next);
  }
  const fewest = items[0]?.turn === 0 ? FEWEST_DASHES : FEWEST_LETTERED;
  return items.length < fewest ? [] : items.map(({ item }) => item);
}

/** A paragraph every line of which begins with a dash, as the items that its lines are; empty for any other. */
export function dashedLines({ memo, units }: PlanContext, at: number): readonly FlatItem[] {
  const unit = units[at];
  if (unit?.block.kind !== "paragraph" || unit.quotation !== null) return [];
  const { start, end } = unit.block;
  const lines = [...memo.text.slice(start, end).matchAll(/[^\n]+/gu)];
  if (lines.length < 2) return [];
  const items = lines.map(({ index, 0: line }) => {
    const marker = MARKER.exec(line);
    if (marker?.groups?.["dash"] === undefined) return null;
    const from = start + index + marker[0].length;
    return { text: { start: from, end: start + index + line.trimEnd().length }, marker: null, depth: 0 };
  });
  return items.every((item) => item !== null) ? items : [];
}

function looseItem({ memo }: PlanContext, { start, end }: Span): LooseItem | null {
  const words = memo.text.slice(start, end);
  const found = MARKER.exec(words);
  const { marker, sign, dash } = found?.groups ?? {};
  if (found === null || marker === undefined) return null;
  const text = { start: start + found[0].length, end };
  if (readingLength(memo.text.slice(text.start, text.end)) > MOST_WORDS) return null;
  if (sign === undefined) return { item: { text, marker: null, depth: 0 }, turn: 0, style: dash ?? "" };
  const style = `${marker.startsWith("(") ? "(" : ""}${/\p{N}/u.test(sign) ? "1" : "a"}`;
  return { item: { text, marker: { text: marker, start }, depth: 0 }, turn: turnOf(sign), style };
}

/** "a" and "1" are the first, "b" and "2" the second. */
function turnOf(sign: string): number {
  return /^\p{N}/u.test(sign) ? Number(sign) : sign.charCodeAt(0) - "a".charCodeAt(0) + 1;
}

function follows(before: LooseItem, next: LooseItem): boolean {
  if (before.style !== next.style) return false;
  return next.turn === 0 || (next.turn > before.turn && next.turn <= before.turn + LARGEST_GAP);
}
