import type { Span } from "../../memo/memo.ts";
import type { Unit } from "../unit.ts";
import type { PlanContext } from "../rule.ts";
import { unitsFrom } from "../units-from.ts";
import { datedParts } from "./dated.ts";
import type { FlatItem } from "./flat-items.ts";

/** A note's number as it stands before it, with no stop: "12 Federal Register …", "7“Lines” are …". */
const NUMBERED = /^_?\[?(?<number>\d{1,3})\]?(?:\s+|(?=["“«(]))(?=["“«(]?[\p{Lu}\p{Lo}])/u;

/** A work in a list of references, with its label: "[KYD10] Ada Smith, “Harbours”, 2010." */
const LABELLED = /^(?<label>\[[\p{L}\p{N}.:-]{2,16}\])\s+(?=["“«(]?[\p{Lu}\p{Lo}])/u;

/** So many in a row are notes and no accident; at the end of the memo fewer are. */
const FEWEST = 3;
const FILE_NUMBER_LENGTH = 40;
/** Numbers may be missing between two notes: a note that shares a line with another. */
const LARGEST_GAP = 4;

/** Paragraphs that were footnotes before the document was copied: a run of them, each with the next higher number. */
export function looseNotesFrom(context: PlanContext, at: number): readonly FlatItem[] {
  const notes: FlatItem[] = [];
  let before: number | null = null;
  for (const unit of unitsFrom(context.units, at)) {
    if (unit.block.kind !== "paragraph") break;
    const note = numberedNote(context, unit.block);
    if (note === null) break;
    if (before !== null && (note.number <= before || note.number > before + LARGEST_GAP)) break;
    notes.push(note.item);
    before = note.number;
  }
  const atTheEnd =
    notes.length > 0 && context.units.slice(at + notes.length).every(({ block }) => isNoText(block));
  return notes.length < FEWEST && !atTheEnd ? worksFrom(context, at) : notes;
}

/** A footnote, or a line as short as the file number under the notes. */
function isNoText({ kind, start, end }: Unit["block"]): boolean {
  return kind === "footnote" || (kind === "paragraph" && end - start < FILE_NUMBER_LENGTH);
}

/** The works of a list of references, from a unit on; as few as two are one. */
function worksFrom({ memo, units }: PlanContext, at: number): readonly FlatItem[] {
  const works: FlatItem[] = [];
  for (const { block, quotation } of unitsFrom(units, at)) {
    const found = LABELLED.exec(memo.text.slice(block.start, block.end));
    const label = found?.groups?.["label"];
    if (block.kind !== "paragraph" || quotation !== null || found === null || label === undefined) break;
    const text = { start: block.start + found[0].length, end: block.end };
    works.push({ text, marker: { text: label, start: block.start }, depth: 0 });
  }
  return works.length < 2 ? [] : works;
}

function numberedNote(
  { memo }: PlanContext,
  { start, end }: Span,
): { readonly number: number; readonly item: FlatItem } | null {
  const found = NUMBERED.exec(memo.text.slice(start, end));
  const number = found?.groups?.["number"];
  if (found === null || number === undefined || datedParts(memo.text, { start, end }) !== null) return null;
  const text = { start: start + found[0].length, end };
  return {
    number: Number(number),
    item: { text, marker: { text: number, start: start + found[0].indexOf(number) }, depth: 0 },
  };
}

/** Addresses, and what stands between them. */
const ADDRESSES = /(?:https?:\/\/|www\.)\S+(?:\s+\S*[/_.]\S+)*/giu;

/** Whether a paragraph is an address and nothing else: somebody's source, which nobody reads off a wall. */
export function isAddress(words: string): boolean {
  return words.search(ADDRESSES) !== -1 && !/\p{L}/u.test(words.replace(ADDRESSES, ""));
}
