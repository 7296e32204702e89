import { classificationLine } from "./header-shapes/classification-line.ts";
import { dateLine } from "./header-shapes/date-line.ts";
import { fromToSentence } from "./header-shapes/from-to-sentence.ts";
import { labelledLines } from "./header-shapes/labelled-lines.ts";
import { labelledTable } from "./header-shapes/labelled-table.ts";
import { recordLines } from "./header-shapes/record-lines.ts";
import type { HeaderShape } from "./header-shapes/shape.ts";
import { telegramLines } from "./header-shapes/telegram-lines.ts";
import { labelsFirst } from "./labels-first.ts";
import type { Block, HeaderField } from "./memo.ts";
import { namesBelow } from "./names-below.ts";

export interface FoundHeader {
  readonly fields: readonly HeaderField[];
  /** The blocks without those that the header used up. */
  readonly rest: readonly Block[];
}

/** So many blocks are looked at from the beginning: letterheads, sources and titles may stand before the header. */
const REACH = 14;

/** The shapes that a header takes, in order: the first that a paragraph has decides. */
const SHAPES: readonly HeaderShape[] = [
  labelledLines,
  recordLines,
  telegramLines,
  fromToSentence,
  classificationLine,
  dateLine,
];

/**
 * Finds the header among the first paragraphs, and takes what is nothing but header out of the blocks.
 * @param known fields that stand before the blocks: a front matter's, a mail's own
 */
export function findHeader(
  text: string,
  blocks: readonly Block[],
  known: readonly HeaderField[] = [],
): FoundHeader {
  const fields: HeaderField[] = [];
  const rest: Block[] = [];
  let after = 0;
  for (const [index, block] of blocks.entries()) {
    if (index < after) continue;
    const apart = index < REACH ? labelsFirst(text, blocks, index) : null;
    if (apart !== null) {
      fields.push(...apart.fields);
      after = index + apart.blocks;
      continue;
    }
    const found = index < REACH ? firstShape(text, block, fields) : null;
    if (found !== null && rest.length > 0 && isSecondSender([...known, ...fields], found.fields)) {
      rest.push(...blocks.slice(index));
      break;
    }
    const label = found?.fields.at(-1);
    const below =
      label === undefined ? null : namesBelow(text, label, blocks.slice(index + 1, index + REACH));
    if (found !== null && below !== null) {
      fields.push(...found.fields.slice(0, -1), ...below.fields);
      after = index + 1 + below.blocks;
    } else if (found !== null) fields.push(...found.fields);
    if (found === null || found.staysInText) rest.push(block);
  }
  if (!isHeader(fields)) return { fields: [], rest: blocks };
  return addressed(text, { fields, rest });
}

/** Behind the memo's own words another sender is that of a mail or letter which it repeats. */
function isSecondSender(before: readonly HeaderField[], found: readonly HeaderField[]): boolean {
  return [before, found].every((fields) => fields.some(({ kind }) => kind === "from"));
}

/**
 * All capitals make a heading of "MEMORANDUM FOR THE PRESIDENT" that stands alone; where a sender is named and nobody
 * else whom the memo is for, it says so.
 */
function addressed(text: string, found: FoundHeader): FoundHeader {
  const { fields, rest } = found;
  const has = (kind: HeaderField["kind"]): boolean => fields.some((field) => field.kind === kind);
  if (!has("from") || has("to")) return found;
  const heading = rest
    .slice(0, REACH)
    .find((block) => block.kind === "heading" && text.startsWith("MEMORANDUM FOR ", block.start));
  if (heading === undefined) return found;
  const { start, end } = heading;
  const shape = labelledLines(text, { kind: "paragraph", start, end });
  if (shape === null) return found;
  return {
    fields: [...shape.fields, ...fields].toSorted((a, b) => a.start - b.start),
    rest: rest.filter((block) => block !== heading),
  };
}

function firstShape(text: string, block: Block, before: readonly HeaderField[]): ReturnType<HeaderShape> {
  // All capitals make a heading of a classification that stands alone.
  if (block.kind === "heading") return classificationLine(text, block);
  if (block.kind === "table") return labelledTable(text, block);
  if (block.kind !== "paragraph") return null;
  for (const shape of SHAPES) {
    const found = shape(text, block, before);
    if (found !== null) return found;
  }
  return null;
}

/** One field at least must say more than a copy line or the "A:" of an interview. */
function isHeader(fields: readonly HeaderField[]): boolean {
  return fields.some(({ kind, label }) => kind !== "other" && kind !== "cc" && label.end - label.start !== 1);
}
