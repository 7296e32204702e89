import type { Block, HeaderField, List, Span } from "./memo.ts";

/** What stands under a label without a value, and how many blocks it takes up. */
export interface NamesBelow {
  /** A field for each person; the first has the label. */
  readonly fields: readonly HeaderField[];
  readonly blocks: number;
}

/** More people than these sign no memo; what looks so is text. */
const MOST = 12;
/** So long a line is prose, characters. */
const LONGEST_LINE = 90;

/** A person's name on a line, with the office behind a comma where it stands there: "Ida M. Brandt", "Anna Berg, Director". */
const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}'’-]+(?:,\s+(?:Jr|Sr|II|III|IV|[MDPJ]\p{L}?\.?D?\.?)\.?)?(?:,\s+\p{L}[^.!?:]*)?$/u;
const ENDS_SENTENCE = /[.!?:;：。]$/u;

/**
 * The people whom "From:" names below it, where nothing stands behind its colon: a list of them, or paragraphs of one
 * or two short lines that begin with a name. Null where none are.
 */
export function namesBelow(text: string, label: HeaderField, following: readonly Block[]): NamesBelow | null {
  if (label.kind === "other" || label.value.end > label.value.start) return null;
  const [first] = following;
  const people = first?.kind === "list" ? listed(first) : leading(following);
  const other = people.findIndex((person) => !isPerson(text, person));
  // In a list all are people, or it is another list.
  if (people.length === 0 || other === 0 || (first?.kind === "list" && other !== -1)) return null;
  const found = other === -1 ? people : people.slice(0, other);
  if (found.length > MOST) return null;
  const fields = found.map(({ start, end }, index): HeaderField => {
    const value = { start, end };
    return index === 0
      ? { ...label, end, value }
      : { kind: label.kind, start, end, label: { start, end: start }, value };
  });
  return { fields, blocks: first?.kind === "list" ? 1 : found.length };
}

function listed({ items }: List): readonly Span[] {
  return items.flatMap(({ blocks }) => blocks);
}

/** The paragraphs before the first block of another kind. */
function leading(blocks: readonly Block[]): readonly Span[] {
  const end = blocks.findIndex(({ kind }) => kind !== "paragraph");
  return blocks.slice(0, end === -1 ? MOST + 1 : Math.min(end, MOST + 1));
}

function isPerson(text: string, { start, end }: Span): boolean {
  const lines = text
    .slice(start, end)
    .split("\n")
    .map((line) => line.trim());
  const [name = "", ...office] = lines;
  return (
    office.length <= 2 &&
    NAME.test(name) &&
    lines.every((line) => line.length <= LONGEST_LINE && !ENDS_SENTENCE.test(line))
  );
}
