import type { Block, Footnote, List, Mark, Paragraph } from "./memo.ts";

/** The notes of a document, and all its marks with what in its body points at them. */
export interface BoundNotes {
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
}

/** A paragraph that begins with a note's label. */
interface Labelled {
  /** "1 See …": a number alone, which begins many a paragraph that is no note. */
  readonly bare: boolean;
  readonly index: number;
  readonly label: string;
  /** Where its words begin. */
  readonly wordsStart: number;
}

/** "[12] …" at the beginning of a note. */
const LABEL = /^\[(?<label>\d{1,3})\]\s+(?=\S)/u;
/** "12 See …": as typists set a note whose number was raised. */
const BARE_LABEL = /^(?<label>\d{1,3})\s+(?=\S)/u;
/** What a link within the document says when it leads to a note. */
const LINKED_LABEL = /^[[(]?(?<label>\d{1,3})[\])]?$/u;
/** "… was published.[12]": right behind a word, a stop or a mark. */
const REFERENCE = /(?<=\S ?)\[(?<label>\d{1,3})\]/gu;
const NOTES_HEADING =
  /^(?:foot|end)?notes?(?: and references)?:?$|^(?:fu(?:ß|ss)noten|endnoten|anmerkungen|notas|note|сноски|примечания):?$/iu;
/** A note goes on for so many paragraphs without a label at most. */
const MOST_PARAGRAPHS = 4;
/** This share of the notes must be pointed at; else they are a numbered list or a bibliography. */
const POINTED_AT = 0.5;

/** True for a line that begins a note ("[3] See …"). */
export function beginsNote(line: string): boolean {
  return LABEL.test(line);
}

/**
 * Binds the notes at the end of a text ("[1] …", "1 …", or "1. …" under "Notes") to what points at them in its body
 * ("… said.[1]", or a link within the document that says "1"). Blocks that nothing points at stay as they are, and so
 * does a document whose format tells its notes. `marks` are ordered by start.
 */
export function bindNotes(source: string, blocks: readonly Block[], marks: readonly Mark[]): BoundNotes {
  const asTheyAre = { blocks, marks };
  if (blocks.some(({ kind }) => kind === "footnote")) return asTheyAre;
  const flat = blocks.flatMap((block, index) => itemsUnderNotes(source, blocks, block, index));
  const labelled = countedUp(flat.flatMap((block, index) => labelledAt(source, block, index)));
  const [first] = labelled;
  const last = labelled.at(-1);
  const begin = flat[first?.index ?? -1]?.start;
  if (first === undefined || last === undefined || begin === undefined) return asTheyAre;
  const labels = new Set(labelled.map(({ label }) => label));
  const linked = marks.flatMap((mark) => linkedReference(source, mark));
  const inLinks = new Set(linked.map(({ start }) => start));
  const written = writtenReferences(source.slice(0, begin)).filter(({ start }) => !inLinks.has(start));
  const references = [...linked, ...written].filter(
    ({ target, start }) => start < begin && labels.has(target ?? ""),
  );
  const pointedAt = new Set(references.map(({ target }) => target)).size;
  if (pointedAt === 0 || pointedAt < labels.size * POINTED_AT) return asTheyAre;
  // "1 May was a holiday": a number alone is no label, unless others count on from it or a link leads there.
  if (first.bare && labelled.length < 2 && linked.length === 0) return asTheyAre;
  const notes = labelled.flatMap((note, at) => {
    const next = labelled[at + 1]?.index ?? note.index + 1;
    return noteOf(note, flat.slice(note.index, next));
  });
  return {
    blocks: [...flat.slice(0, first.index), ...notes, ...flat.slice(last.index + 1)],
    marks: withReferences(marks, references),
  };
}

function linkedReference(source: string, { kind, target, start, end }: Mark): readonly Mark[] {
  if (kind !== "link" || target?.startsWith("#") !== true) return [];
  const label = LINKED_LABEL.exec(source.slice(start, end))?.groups?.["label"];
  return label === undefined ? [] : [{ kind: "footnote-reference", start, end, target: label }];
}

function writtenReferences(body: string): readonly Mark[] {
  return Array.from(body.matchAll(REFERENCE), ({ 0: words, index, groups }): Mark => {
    const target = groups?.["label"] ?? "";
    return { kind: "footnote-reference", start: index, end: index + words.length, target };
  });
}

/** A link that is a reference to a note is no link besides. */
function withReferences(marks: readonly Mark[], references: readonly Mark[]): readonly Mark[] {
  const spans = new Set(references.map(({ start, end }) => `${start}-${end}`));
  const others = marks.filter(({ kind, start, end }) => kind !== "link" || !spans.has(`${start}-${end}`));
  return [...others, ...references].toSorted((one, other) => one.start - other.start);
}

/** The items of a list of notes, or of a list under the heading "Notes", each on its own. */
function itemsUnderNotes(
  source: string,
  blocks: readonly Block[],
  block: Block,
  index: number,
): readonly Block[] {
  const listed = notesInList(source, block);
  if (listed.length > 0) return listed;
  const before = blocks[index - 1];
  const headed = before !== undefined && NOTES_HEADING.test(source.slice(before.start, before.end));
  if (!headed || block.kind !== "list" || !block.ordered) return [block];
  return block.items.map((item): List => ({
    kind: "list",
    ordered: true,
    items: [item],
    start: item.start,
    end: item.end,
  }));
}

/** What stands behind the bullets of a list whose items are labelled as notes ("1 See …", "2 See …"). */
function notesInList(source: string, block: Block): readonly Block[] {
  if (block.kind !== "list" || block.ordered) return [];
  const labelled = block.items.every(({ blocks: [first] }) => {
    const words = first?.kind === "paragraph" ? source.slice(first.start, first.end) : "";
    return LABEL.test(words) || BARE_LABEL.test(words);
  });
  return labelled ? block.items.flatMap(({ blocks }) => blocks) : [];
}

function labelledAt(source: string, block: Block, index: number): readonly Labelled[] {
  if (block.kind === "list") {
    const [item, ...more] = block.items;
    const words = item?.blocks[0]?.start;
    return item === undefined || item.number === null || words === undefined || more.length > 0
      ? []
      : [{ index, label: String(item.number), wordsStart: words, bare: false }];
  }
  if (block.kind !== "paragraph") return [];
  const words = source.slice(block.start, block.end);
  const match = LABEL.exec(words) ?? BARE_LABEL.exec(words);
  if (match === null) return [];
  const label = match.groups?.["label"] ?? "";
  return [{ index, label, wordsStart: block.start + match[0].length, bare: !LABEL.test(words) }];
}

/** The last notes, as far back as their labels count up by one with few paragraphs between them. */
function countedUp(labelled: readonly Labelled[]): readonly Labelled[] {
  const from = labelled.findLastIndex((note, at) => {
    const before = labelled[at - 1];
    return (
      before === undefined ||
      Number(note.label) !== Number(before.label) + 1 ||
      note.index - before.index > MOST_PARAGRAPHS
    );
  });
  return labelled.slice(Math.max(0, from));
}

function noteOf({ label, wordsStart }: Labelled, blocks: readonly Block[]): readonly Footnote[] {
  const [first, ...more] = blocks;
  if (first === undefined) return [];
  const words: Paragraph = { kind: "paragraph", start: wordsStart, end: first.end };
  const end = more.at(-1)?.end ?? first.end;
  return [{ kind: "footnote", label, blocks: [words, ...more], start: first.start, end }];
}
