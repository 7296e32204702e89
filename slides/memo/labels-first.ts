import { isoDate } from "./dates.ts";
import { headerKindOf } from "./header-labels.ts";
import type { Block, HeaderField, HeaderKind, Span } from "./memo.ts";

/** A header that stands in some blocks, none of which says anything else. */
export interface LabelsFirst {
  readonly fields: readonly HeaderField[];
  /** How many blocks it takes up. */
  readonly blocks: number;
}

interface Label extends Span {
  readonly kind: HeaderKind;
}

const BARE_LABEL = /^(?<label>[^:：\n]{1,40}?)\s*[:：]$/u;
/** "TO" on a line of its own: capitals do for the colon. */
const CAPITAL_LABEL = /^(?<label>\p{Lu}[\p{Lu}\s]{1,30})$/u;
const FEWEST = 3;
/** So long a line is prose. */
const LONGEST = 120;

/**
 * Text recognition reads a header column by column: "TO:", "FROM:", "DATE:" first, and what belongs to them after.
 * Taken in order, the date must fall on the date's label; else nothing is certain and nothing is found.
 */
export function labelsFirst(text: string, blocks: readonly Block[], at: number): LabelsFirst | null {
  const labels: Label[] = [];
  let next = at;
  for (; next < blocks.length; next += 1) {
    const found = linesOf(text, blocks[next]).map((line) => labelIn(text, line));
    if (found.length === 0 || found.includes(null)) break;
    labels.push(...found.filter((label) => label !== null));
  }
  const kinds = new Set(labels.map(({ kind }) => kind));
  if (labels.length < FEWEST || kinds.size < labels.length || !kinds.has("date")) return null;
  const values: Span[] = [];
  for (; next < blocks.length && values.length < labels.length; next += 1)
    values.push(...linesOf(text, blocks[next]));
  if (values.length !== labels.length) return null;
  const fits = values.every((value, index) => {
    const words = text.slice(value.start, value.end);
    return words.length <= LONGEST && (labels[index]?.kind === "date") === (isoDate(words) !== null);
  });
  if (!fits) return null;
  const fields = labels.flatMap((label, index): readonly HeaderField[] => {
    const value = values[index];
    // Label and value stand apart: the field's span is its value's, and the label keeps its own.
    return value === undefined
      ? []
      : [
          {
            kind: "other",
            label: { start: label.start, end: label.start },
            value: label,
            start: label.start,
            end: label.end,
          },
          { kind: label.kind, label, value, start: value.start, end: value.end },
        ];
  });
  return { fields, blocks: next - at };
}

function linesOf(text: string, block: Block | undefined): readonly Span[] {
  if (block === undefined || (block.kind !== "paragraph" && block.kind !== "heading")) return [];
  return Array.from(text.slice(block.start, block.end).matchAll(/[^\n]*\S/gu), (match) => {
    const start = block.start + match.index + match[0].search(/\S/u);
    return { start, end: block.start + match.index + match[0].length };
  });
}

function labelIn(text: string, line: Span): Label | null {
  const words = text.slice(line.start, line.end);
  const label = (BARE_LABEL.exec(words) ?? CAPITAL_LABEL.exec(words))?.groups?.["label"];
  const kind = label === undefined ? null : headerKindOf(label);
  return label === undefined || kind === null
    ? null
    : { kind, start: line.start, end: line.start + label.length };
}
