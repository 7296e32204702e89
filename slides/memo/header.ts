import { headerKindOf } from "./header-labels.ts";
import type { Block, HeaderField, Paragraph, Span } from "./memo.ts";

export interface FoundHeader {
  readonly fields: readonly HeaderField[];
  /** The blocks without those that the header used up. */
  readonly rest: readonly Block[];
}

/** So many blocks are looked at from the beginning: letterheads and titles may stand before the header. */
const REACH = 12;

const LABELLED = /^(?<label>[^\n:：]{1,40}?)\s*[:：]\s*(?<value>\S[^\n]*)?$/u;
/** "MEMORANDUM FOR HEADS OF DEPARTMENTS": no colon, told by its capitals. */
const MEMORANDUM_FOR = /^(?<label>MEMORANDUM FOR):?\s+(?<value>\S[^\n]*)$/u;

/** Finds the header's lines ("To: …") among the first paragraphs, and takes them out of the blocks. */
export function findHeader(text: string, blocks: readonly Block[]): FoundHeader {
  const fields: HeaderField[] = [];
  const rest: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const found = index < REACH && block.kind === "paragraph" ? fieldsOf(text, block) : null;
    if (found === null) rest.push(block);
    else fields.push(...found);
  }
  return isHeader(fields) ? { fields, rest } : { fields: [], rest: blocks };
}

/** One field at least must say more than a copy line or the "A:" of an interview. */
function isHeader(fields: readonly HeaderField[]): boolean {
  return fields.some(
    (field) => field.kind !== "other" && field.kind !== "cc" && field.label.end - field.label.start > 1,
  );
}

/** The fields of a paragraph all of whose lines are header lines or go on with one; null if it is none. */
function fieldsOf(text: string, block: Paragraph): readonly HeaderField[] | null {
  const fields: HeaderField[] = [];
  for (const line of linesOf(text, block)) {
    const field = fieldOf(text, line);
    const before = fields.at(-1);
    if (field !== null) fields.push(field);
    else if (before === undefined || text.slice(line.start, line.end).length > 120) return null;
    else fields.splice(-1, 1, goOn(before, line));
  }
  return fields.length === 0 ? null : fields;
}

function linesOf(text: string, block: Span): readonly Span[] {
  return Array.from(text.slice(block.start, block.end).matchAll(/[^\n]+/gu), (match) => {
    const trimmed = match[0].trim();
    const start = block.start + match.index + match[0].indexOf(trimmed);
    return { start, end: start + trimmed.length };
  }).filter((line) => line.end > line.start);
}

function fieldOf(text: string, line: Span): HeaderField | null {
  const words = text.slice(line.start, line.end);
  const match = LABELLED.exec(words) ?? MEMORANDUM_FOR.exec(words);
  const label = match?.groups?.["label"];
  const kind = label === undefined ? null : headerKindOf(label);
  if (label === undefined || kind === null) return null;
  const value = match?.groups?.["value"] ?? "";
  const valueStart = line.end - value.length;
  return {
    ...line,
    kind,
    label: { start: line.start, end: line.start + label.length },
    value: { start: valueStart, end: line.end },
  };
}

function goOn(field: HeaderField, line: Span): HeaderField {
  const start = field.value.start === field.value.end ? line.start : field.value.start;
  return { ...field, end: line.end, value: { start, end: line.end } };
}
