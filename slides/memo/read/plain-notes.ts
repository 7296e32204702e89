import type { Block, Footnote, List, Mark, Paragraph } from "../memo.ts";

/** The notes of a plain text, and what in its body points at them. */
export interface BoundNotes {
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
}

/** A paragraph that begins with a note's label. */
interface Labelled {
  readonly index: number;
  readonly label: string;
  /** Where its words begin. */
  readonly wordsStart: number;
}

/** "[12] …" at the beginning of a note. */
const LABEL = /^\[(?<label>\d{1,3})\]\s+(?=\S)/u;
/** "… was published.[12]": right behind a word, a stop or a mark. */
const REFERENCE = /(?<=\S)\[(?<label>\d{1,3})\]/gu;
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
 * Binds the notes at the end of a text ("[1] …", or "1. …" under "Notes") to what points at them in its body
 * ("… said.[1]"). Blocks that nothing points at stay as they are.
 */
export function bindNotes(source: string, blocks: readonly Block[]): BoundNotes {
  const flat = blocks.flatMap((block, index) => itemsUnderNotes(source, blocks, block, index));
  const labelled = countedUp(flat.flatMap((block, index) => labelledAt(source, block, index)));
  const [first] = labelled;
  const last = labelled.at(-1);
  const begin = flat[first?.index ?? -1]?.start;
  if (first === undefined || last === undefined || begin === undefined) return { blocks, marks: [] };
  const labels = new Set(labelled.map(({ label }) => label));
  const marks = Array.from(
    source.slice(0, begin).matchAll(REFERENCE),
    ({ 0: words, index, groups }): Mark => {
      const target = groups?.["label"] ?? "";
      return { kind: "footnote-reference", start: index, end: index + words.length, target };
    },
  ).filter(({ target }) => labels.has(target ?? ""));
  const pointedAt = new Set(marks.map(({ target }) => target)).size;
  if (pointedAt === 0 || pointedAt < labels.size * POINTED_AT) return { blocks, marks: [] };
  const notes = labelled.flatMap((note, at) => {
    const next = labelled[at + 1]?.index ?? note.index + 1;
    return noteOf(note, flat.slice(note.index, next));
  });
  return { blocks: [...flat.slice(0, first.index), ...notes, ...flat.slice(last.index + 1)], marks };
}

/** The items of a list under the heading "Notes", each as a paragraph. */
function itemsUnderNotes(
  source: string,
  blocks: readonly Block[],
  block: Block,
  index: number,
): readonly Block[] {
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

function labelledAt(source: string, block: Block, index: number): readonly Labelled[] {
  if (block.kind === "list") {
    const [item, ...more] = block.items;
    const words = item?.blocks[0]?.start;
    return item === undefined || item.number === null || words === undefined || more.length > 0
      ? []
      : [{ index, label: String(item.number), wordsStart: words }];
  }
  if (block.kind !== "paragraph") return [];
  const match = LABEL.exec(source.slice(block.start, block.end));
  return match === null
    ? []
    : [{ index, label: match.groups?.["label"] ?? "", wordsStart: block.start + match[0].length }];
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
