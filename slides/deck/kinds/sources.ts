import type { Footnote } from "../../memo/memo.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import type { FlatItem } from "./flat-items.ts";
import { readingLength } from "../../language/words.ts";
import { behindClose } from "./backup.ts";
import { flatBlocks } from "./flat-items.ts";
import { opensReferences } from "../reference-headings.ts";
import { itemSlides } from "./item-slides.ts";
import { isAddress, looseNotesFrom } from "./loose-notes.ts";
import { unitsFrom } from "../units-from.ts";

/** More slides of notes than these stand behind the close. */
const MOST_TOLD = 2;
/** A note of fewer words points elsewhere. */
const FEWEST_TELLING = 5;

const PROVENANCE =
  /^(?:sources?|cited in|quellen?|fuentes?|fonti?|sources? ?|bron(?:nen)?|источники?|出典|来源|资料来源|المصدر)(?:\s*[:：]|(?<=cited in)\s)/iu;
const PROVENANCE_WORDS = 60;

/** The footnotes of a memo stand together at its end. */
export const sourcesRule: Rule = {
  name: "sources",
  why: "Where it comes from must be at hand when somebody asks, and out of the way until then.",
  plan: (context, at): Planned | null => {
    const footnotes = footnotesFrom(context, at);
    if (footnotes.length === 0)
      return looseNotesPlan(context, at) ?? worksPlan(context, at) ?? provenancePlan(context, at);
    const items = footnotes.flatMap((footnote) => itemsOf(context.memo.text, footnote));
    const list = {
      kind: "sources",
      headed: null,
      items,
      attribution: null,
      leadIn: [],
    } as const;
    const drafts = itemSlides(context, list);
    // A few notes at the end are told with the rest; many, bare ones, or those in between, are for questions.
    const last = at + footnotes.length === context.units.length;
    const told = last && drafts.length <= MOST_TOLD && isOnlyRun(context, at) && sayMuch(context, items);
    if (!told) return { drafts: drafts.map(behindClose), used: footnotes.length };
    return { drafts, used: footnotes.length };
  },
};

/** Whether no notes stand before the ones at a unit: those would be behind the close, and these are no others. */
function isOnlyRun({ units }: PlanContext, at: number): boolean {
  return units.findIndex(({ block }) => block.kind === "footnote") === at;
}

/** Whether most of a memo's notes say something by themselves: not "Document 257." or "Ibid.". */
function sayMuch({ memo }: PlanContext, items: readonly FlatItem[]): boolean {
  const telling = items.filter(({ text }) => {
    const words = memo.text.slice(text.start, text.end);
    return readingLength(words) >= FEWEST_TELLING && !isAddress(words);
  });
  return telling.length * 2 > items.length;
}

/** Footnotes that a copy has made into paragraphs. */
function looseNotesPlan(context: PlanContext, at: number): Planned | null {
  const items = looseNotesFrom(context, at);
  if (items.length === 0) return null;
  const list = { kind: "sources", headed: null, items, attribution: null, leadIn: [] } as const;
  return { drafts: itemSlides(context, list).map(behindClose), used: items.length };
}

/** The paragraphs under the heading of a list of works, up to the next heading. */
function worksPlan(context: PlanContext, at: number): Planned | null {
  const { memo, units } = context;
  // Before anything is looked for in all that stands before: few units stand behind the close.
  if (!context.isBackup(at)) return null;
  const heading = units.slice(0, at).findLast(({ block }) => block.kind === "heading")?.block;
  if (heading === undefined) return null;
  if (!opensReferences(memo.text.slice(heading.start, heading.end))) return null;
  const items: FlatItem[] = [];
  for (const { block, quotation } of unitsFrom(units, at)) {
    if (block.kind !== "paragraph" || quotation !== null) break;
    items.push({ text: { start: block.start, end: block.end }, marker: null, depth: 0 });
  }
  if (items.length === 0) return null;
  const list = { kind: "sources", headed: null, items, attribution: null, leadIn: [] } as const;
  return { drafts: itemSlides(context, list).map(behindClose), used: items.length };
}

/** "Source: …", "Cited in …", an address alone: where a paper, a figure or a table was taken from. */
function provenancePlan(context: PlanContext, at: number): Planned | null {
  const items: FlatItem[] = [];
  for (const { block, quotation } of unitsFrom(context.units, at)) {
    const words = context.memo.text.slice(block.start, block.end);
    const named =
      (PROVENANCE.test(words) && readingLength(words) <= PROVENANCE_WORDS) ||
      (isAddress(words) && !isAnnounced(context, block.start));
    if (block.kind !== "paragraph" || quotation !== null || !named) break;
    items.push({ text: { start: block.start, end: block.end }, marker: null, depth: 0 });
  }
  if (items.length === 0) return null;
  const list = { kind: "sources", headed: null, items, attribution: null, leadIn: [] } as const;
  return { drafts: itemSlides(context, list).map(behindClose), used: items.length };
}

/** The footnotes from a unit on, up to the first block of another kind. */
function footnotesFrom({ units }: PlanContext, at: number): readonly Footnote[] {
  const footnotes: Footnote[] = [];
  for (let index = at; index < units.length; index += 1) {
    const block = units[index]?.block;
    if (block?.kind !== "footnote") break;
    footnotes.push(block);
  }
  return footnotes;
}

/** The first paragraph has the note's label, unless it is a list's first item with a marker of its own. */
function itemsOf(text: string, footnote: Footnote): readonly FlatItem[] {
  const label = labelOf(text, footnote);
  return flatBlocks(text, footnote.blocks).map((item, index) =>
    index === 0 && item.marker === null ? { ...item, marker: label } : item,
  );
}

/** The label as it stands in the memo's text, else one of ours; none for a note that nothing points at. */
function labelOf(text: string, { label, start, blocks }: Footnote): FlatItem["marker"] {
  const own = text.slice(start, blocks[0]?.start ?? start).trim();
  if (own !== "") return { text: own, start };
  return label === "" ? null : { text: `${label}.`, start: null };
}

/** "Join us here:" before an address makes it the point. */
function isAnnounced({ memo }: PlanContext, start: number): boolean {
  return /[:：]\s*$/u.test(memo.text.slice(Math.max(0, start - 8), start));
}
