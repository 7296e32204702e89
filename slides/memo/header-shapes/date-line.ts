import { isoDate } from "../dates.ts";
import type { HeaderField, Paragraph } from "../memo.ts";
import type { ShapedHeader } from "./shape.ts";

const LONGEST = 70;
const MOST_WORDS = 9;

/** Small words that stand in dates and names of places. */
const SMALL = /^(?:de|den|der|di|da|do|du|le|la|the|of|am|à|и|г|года)$/u;

/** "…, 4.07 p.m.", "…, 14:30 Uhr": the hour behind a date. */
const TIME = /[,\s]\s*\d{1,2}[.:h]\d{2}(?:\s?(?:[ap]\.?\s?m\.?|hours|hrs\.?|Uhr|\p{Lu}{1,4}))?\s*$/u;

/** "Athens, August 19, 2002, 1425Z": a line that is a date, perhaps with its place; only where none stands above. */
export function dateLine(
  text: string,
  block: Paragraph,
  before: readonly HeaderField[],
): ShapedHeader | null {
  const line = text.slice(block.start, block.end).replace(TIME, "");
  if (line.length > LONGEST || line.includes("\n") || isoDate(line) === null) return null;
  if (before.some((field) => field.kind === "date")) return null;
  const words = line.match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = words.every(
    (word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) || SMALL.test(word) || isMonth(word),
  );
  if (!named || words.length > MOST_WORDS) return null;
  const { start, end } = block;
  const field: HeaderField = {
    kind: "date",
    start,
    end,
    label: { start, end: start },
    value: { start, end },
  };
  return { fields: [field], staysInText: false };
}

/** Months are written small in many languages: "3 mai 2024". */
function isMonth(word: string): boolean {
  return isoDate(`1 ${word} 2000`) !== null;
}
