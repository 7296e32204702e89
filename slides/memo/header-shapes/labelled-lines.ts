import { headerKindOf } from "../header-labels.ts";
import { isKindOfPaper } from "../kind-of-paper.ts";
import type { HeaderField, Paragraph, Span } from "../memo.ts";
import type { ShapedHeader } from "./shape.ts";

/** A longer value belongs to a paragraph that begins with a term ("Data: …"), characters. Addressees may be many. */
const LONGEST = { date: 80, people: 2000, other: 240 } as const;

const LABELLED = /^(?<label>[^\n:：]{1,40}?)\s*[:：]\s*(?<value>\S[^\n]*)?$/u;
/** "MEMORANDUM FOR HEADS OF DEPARTMENTS": no colon, told by its capitals. */
const MEMORANDUM_FOR = /^(?<label>MEMORANDUM FOR):?\s+(?<value>\S[^\n]*)$/u;

/** "à l'attention de Madame la Ministre": told by its words. */
const FOR_ATTENTION =
  /^(?<label>[àÀ] l['’]attention de|s\/c de|sous (?:le )?couvert de)\s+(?<value>\S[^\n]*)$/iu;

/** "02867. Subject: …": a cable's number stands before its subject. */
const NUMBERED =
  /^\d{2,6}\.\s+(?<label>Subject|Subj|Ref|Reference|Objet|Betreff)\s*[:：]\s*(?<value>\S[^\n]*)$/iu;

/** 宛先, a wide space, 大臣: in Japanese and Chinese a wide space parts them as well. */
const WIDE =
  /^(?<label>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6})\u3000+(?<value>\S[^\n]*)$/u;

/** "Clearance: Legal", "NUMBER: CC-0412": among other labels this is one too, whatever it says. */
const UNKNOWN = /^(?<label>\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2})\s*:\s+(?<value>\S[^\n]*)$/u;
/** So many known labels tell that a line of the same form has one. */
const FEWEST_KNOWN = 2;

/** So long a line is prose, and does not go on with a header line. */
const LONGEST_LINE = 120;

/**
 * "To: …": a paragraph all of whose lines have labels or go on with one that has; the first may say what kind of paper
 * it is ("NOTE").
 */
export function labelledLines(text: string, block: Paragraph): ShapedHeader | null {
  const fields: HeaderField[] = [];
  const lines = linesOf(text, block);
  const [first] = lines;
  const headed =
    lines.length > 1 &&
    first !== undefined &&
    fieldOf(text, first) === null &&
    isKindOfPaper(text.slice(first.start, first.end));
  const knownLines = lines.filter((line) => fieldOf(text, line) !== null).length;
  for (const line of headed ? lines.slice(1) : lines) {
    const mayBeUnknown = fields.length > 0 && knownLines >= FEWEST_KNOWN;
    const field = fieldOf(text, line) ?? (mayBeUnknown ? unknownField(text, line) : null);
    const before = fields.at(-1);
    if (field !== null) fields.push(field);
    else if (before === undefined || text.slice(line.start, line.end).length > LONGEST_LINE) return null;
    else fields.splice(-1, 1, goOn(before, line));
  }
  return fields.length === 0 ? null : { fields, staysInText: headed };
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
  const match =
    NUMBERED.exec(words) ??
    LABELLED.exec(words) ??
    MEMORANDUM_FOR.exec(words) ??
    FOR_ATTENTION.exec(words) ??
    WIDE.exec(words);
  const label = match?.groups?.["label"];
  const kind = label === undefined ? null : headerKindOf(label);
  const value = match?.groups?.["value"] ?? "";
  if (label === undefined || kind === null || value.length > longestValue(kind)) return null;
  return fieldAt(line, words, { kind, label, value });
}

function unknownField(text: string, line: Span): HeaderField | null {
  const words = text.slice(line.start, line.end);
  const { label, value } = UNKNOWN.exec(words)?.groups ?? {};
  if (label === undefined || value === undefined || value.length > LONGEST.other) return null;
  return fieldAt(line, words, { kind: "other", label, value });
}

function fieldAt(
  line: Span,
  words: string,
  {
    kind,
    label,
    value,
  }: { readonly kind: HeaderField["kind"]; readonly label: string; readonly value: string },
): HeaderField {
  const valueStart = line.end - value.length;
  const labelStart = line.start + words.indexOf(label);
  return {
    ...line,
    kind,
    label: { start: labelStart, end: labelStart + label.length },
    value: { start: valueStart, end: line.end },
  };
}

function goOn(field: HeaderField, line: Span): HeaderField {
  const start = field.value.start === field.value.end ? line.start : field.value.start;
  return { ...field, end: line.end, value: { start, end: line.end } };
}

function longestValue(kind: HeaderField["kind"]): number {
  if (kind === "date") return LONGEST.date;
  return kind === "to" || kind === "cc" || kind === "from" || kind === "through"
    ? LONGEST.people
    : LONGEST.other;
}
