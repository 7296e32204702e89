import type { Span } from "../memo.ts";

/** A line of plain text; the span leaves out white space at both ends. */
export interface TextLine extends Span {
  readonly text: string;
  /** Columns of white space before the text; a tab counts as four. */
  readonly indent: number;
}

/** A list item's bullet or number at the beginning of a line. */
export interface Marker {
  readonly length: number;
  readonly ordered: boolean;
  /** The number, for arabic ones, else null. */
  readonly number: number | null;
}

const BULLET = /^(?:[•●▪■◦‣∙·*]|[-–—](?=\s))\s+(?=\S)/u;
const NUMBER = /^(?:\(?(?<number>\d{1,2})[.)]|\((?:[a-z]|[ivx]{1,4})\)|[a-z]\))\s+(?=\S)/u;
const RULE = /^(?:[=\-_*~#.·•]\s?){3,}$/u;
const UNDERLINE = /^(?:={3,}|-{3,}|_{3,}|~{3,})$/u;

/** The lines of a text, with those that a form feed parts. */
export function textLines(text: string): readonly TextLine[] {
  return Array.from(text.matchAll(/[^\n\f]*(?:[\n\f]|$)/gu), (match) => {
    const raw = match[0].replace(/[\n\f]$/u, "");
    const trimmed = raw.trim();
    const start = match.index + raw.indexOf(trimmed);
    const indent = raw.slice(0, raw.length - raw.trimStart().length).replaceAll("\t", "    ").length;
    return { start, end: start + trimmed.length, text: trimmed, indent };
  });
}

/** The marker that begins a list item, or null. */
export function markerOf(line: string): Marker | null {
  const bullet = BULLET.exec(line);
  if (bullet !== null) return { length: bullet[0].length, ordered: false, number: null };
  const number = NUMBER.exec(line);
  if (number === null) return null;
  const digits = number.groups?.["number"];
  return { length: number[0].length, ordered: true, number: digits === undefined ? null : Number(digits) };
}

/** True for a line drawn to part things ("-----", "* * *"). */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** True for a line that underlines the heading above it. */
export function isUnderline(line: string): boolean {
  return UNDERLINE.test(line);
}
