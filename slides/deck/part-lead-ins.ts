import { sentenceSpans } from "../language/sentences.ts";
import { readingLength } from "../language/words.ts";
import type { List, Span } from "../memo/memo.ts";
import { joinQuoted } from "./key-line-candidates.ts";
import { ENDS_IN_COLON, POINTS_ON } from "./lead-in-words.ts";
import { leansBackward } from "./leaning-lines.ts";
import type { Unit } from "./unit.ts";

/** Sentences before a lead-in that have so many words say something of their own, whatever they begin with. */
const FEWEST_WORDS_SAID = 20;
/** So many do where they lean on nothing that stood before. */
const FEWEST_WORDS_ALONE = 8;

/** How many characters at a paragraph's end tell whether it ends in a colon. */
const TAIL = 12;

/** "(AA :", broken off: such a colon announces nothing. */
const OPEN_BRACKET = /\([^)]*$/u;

/** "(a) ", "-- ": the items of a list that nobody marked as one; what announces those is told with them. */
const ITEM = /^(?:\(?(?:\p{Ll}|\p{N}{1,2}|[ivx]{1,4})[.)]|--|[–—•·*-])\s/u;

/** What may be announced at the end of a paragraph; lists take their lead-ins themselves. */
const ANNOUNCED: ReadonlySet<string> = new Set(["paragraph", "table", "figure", "code"]);

/**
 * Units in which the sentence that announces what stands behind its paragraph is a unit of its own: it belongs to what
 * follows, and the paragraph's line is chosen without it. So it is with the last of a list's items ("5. In her evidence
 * Dr Marsh said:"): numbered paragraphs are a list as well.
 */
export function partLeadIns(
  text: string,
  units: readonly Unit[],
  quotationsIn: (span: Span) => readonly Span[],
): readonly Unit[] {
  return units.flatMap((unit, at) => {
    if (unit.block.kind === "list") return withoutAnnouncingItem(text, unit, unit.block, units[at + 1]);
    const border = borderOf(text, unit, units[at + 1], quotationsIn);
    if (border === null) return [unit];
    const { start, end } = unit.block;
    return [paragraph(start, border.said), paragraph(border.announces, end)];
  });
}

/** A list before a quotation, and its last item as a paragraph where that is one sentence which announces it. */
function withoutAnnouncingItem(
  text: string,
  unit: Unit,
  list: List,
  next: Unit | undefined,
): readonly Unit[] {
  const last = list.items.at(-1);
  if (unit.quotation !== null || (next?.quotation ?? null) === null || last === undefined) return [unit];
  const words = text.slice(last.start, last.end);
  const [only] = last.blocks;
  if (last.blocks.length !== 1 || only?.kind !== "paragraph" || !ENDS_IN_COLON.test(words)) return [unit];
  if (sentenceSpans(text.slice(only.start, only.end)).length > 1) return [unit];
  const announces = paragraph(last.start, last.end);
  const items = list.items.slice(0, -1);
  const end = items.at(-1)?.end;
  return end === undefined ? [announces] : [{ ...unit, block: { ...list, items, end } }, announces];
}

function paragraph(start: number, end: number): Unit {
  return { block: { kind: "paragraph", start, end }, quotation: null };
}

/** Where what a paragraph says ends, and where the sentence begins that announces `next`; null when it is all one. */
function borderOf(
  text: string,
  { block, quotation }: Unit,
  next: Unit | undefined,
  quotationsIn: (span: Span) => readonly Span[],
): { readonly said: number; readonly announces: number } | null {
  if (block.kind !== "paragraph" || quotation !== null || !isAnnounced(text, block, next)) return null;
  const colon = ENDS_IN_COLON.test(text.slice(Math.max(block.start, block.end - TAIL), block.end));
  if (!colon && next?.quotation === null) return null;
  const sentences = joinQuoted(
    sentenceSpans(text.slice(block.start, block.end), block.start),
    quotationsIn(block),
  );
  const [said, last] = [sentences.at(-2), sentences.at(-1)];
  if (said === undefined || last === undefined) return null;
  const words = text.slice(last.start, last.end);
  if ((!colon && !POINTS_ON.test(words)) || OPEN_BRACKET.test(words)) return null;
  // The speaker rule looks for the name in the whole paragraph.
  const speaker = next?.quotation?.attribution?.speaker;
  if (speaker !== undefined && !words.replace(/\s/gu, " ").includes(speaker)) return null;
  return saysSomething(text.slice(block.start, said.end)) ? { said: said.end, announces: last.start } : null;
}

function saysSomething(words: string): boolean {
  const length = readingLength(words);
  return length >= FEWEST_WORDS_SAID || (length >= FEWEST_WORDS_ALONE && !leansBackward(words));
}

/** Whether something follows that may be announced; between two items of a list stands no lead-in to the second. */
function isAnnounced(text: string, block: Span, next: Unit | undefined): boolean {
  if (next === undefined || !ANNOUNCED.has(next.block.kind)) return false;
  return next.quotation !== null || !(isItem(text, block) && isItem(text, next.block));
}

function isItem(text: string, { start, end }: Span): boolean {
  return ITEM.test(text.slice(start, end));
}
