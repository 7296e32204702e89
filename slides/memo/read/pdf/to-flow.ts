import { countWords } from "../../../language/words.ts";
import { footnoteReference, textInline } from "../flow/flow.ts";
import type { Flow, Inline } from "../flow/flow.ts";
import type { FlatItem } from "../flow/nest-items.ts";
import { nestItems } from "../flow/nest-items.ts";
import { headerKindOf } from "../../header-labels.ts";
import { headingLevel } from "../plain-headings.ts";
import { markerOf } from "../plain-lines.ts";
import type { PdfParagraph } from "./paragraphs.ts";

/** Letters of headings are larger than the text's by this factor at least. */
const LARGER = 1.1;
const MOST_HEADING_WORDS = 25;
const MOST_LEVELS = 4;
const RAISED_DIGITS = /([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u;

/** The blocks that a PDF's paragraphs are: headings by size and wording, lists by their markers. */
export function flowOfParagraphs(
  paragraphs: readonly PdfParagraph[],
  textSize: number,
  labels: ReadonlySet<string>,
): readonly Flow[] {
  const sizes = headingSizes(paragraphs, textSize);
  const flow: Flow[] = [];
  let items: FlatItem[] = [];
  const close = (): void => {
    flow.push(...nestItems(items));
    items = [];
  };
  const lefts = markerLefts(paragraphs);
  for (const [index, paragraph] of paragraphs.entries()) {
    const level =
      headingOf(paragraph, sizes, textSize, isAmongItems(paragraphs, index)) ??
      (isLoneTitle(paragraph, paragraphs[index - 1], paragraphs[index + 1])
        ? Math.min(MOST_LEVELS, sizes.length + 1)
        : null);
    const item = level === null ? itemOf(paragraph, lefts, labels) : null;
    if (item !== null) items.push(item);
    else {
      close();
      const inlines = inlinesOf(paragraph.text, labels);
      flow.push(level === null ? { kind: "paragraph", inlines } : { kind: "heading", level, inlines });
    }
  }
  close();
  return flow;
}

function headingOf(
  paragraph: PdfParagraph,
  sizes: readonly number[],
  textSize: number,
  amongItems: boolean,
): number | null {
  const { text, size, lines } = paragraph;
  if (isHeaderLine(text)) return null;
  if (countWords(text) === 0 || countWords(text) > MOST_HEADING_WORDS || lines > 4) return null;
  if (size >= textSize * LARGER && !/[.,;]$/u.test(text)) {
    const rank = sizes.findIndex((known) => Math.abs(known - size) < 0.6);
    return Math.min(MOST_LEVELS, rank === -1 ? MOST_LEVELS : rank + 1);
  }
  return lines === 1 && !amongItems && size > textSize * 0.93
    ? headingLevel(text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u, ""))
    : null;
}

/**
 * Bold type can't be seen in a PDF's text. A short line without a stop between a finished sentence and a long
 * paragraph is a heading all the same.
 */
function isLoneTitle(
  { text, lines }: PdfParagraph,
  before: PdfParagraph | undefined,
  next: PdfParagraph | undefined,
): boolean {
  if (lines > 1 || countWords(text) > 10 || !/^[\p{Lu}\p{Lo}\d]/u.test(text)) return false;
  if (/[.,;:!?\t]$|\t|\d$/u.test(text) || markedBy(text) !== null || isHeaderLine(text)) return false;
  const ended =
    before === undefined || /[.!?:”"][⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u.test(before.text) || countWords(before.text) <= 10;
  return ended && next !== undefined && next.lines > 1 && countWords(next.text) >= 25;
}

/** "FROM:  Ann Lee" is all capitals, or nearly, and no heading. */
function isHeaderLine(text: string): boolean {
  const label = /^(?<label>[^:]{1,40}):/u.exec(text)?.groups?.["label"];
  return /^MEMORANDUM FOR\b/u.test(text) || (label !== undefined && headerKindOf(label) !== null);
}

/** A numbered line beside others is an item; one alone may be a heading. */
function isAmongItems(paragraphs: readonly PdfParagraph[], index: number): boolean {
  const marked = (at: number): boolean => markedBy(paragraphs[at]?.text ?? "") !== null;
  return marked(index) && (marked(index - 1) || marked(index + 1));
}

/** The sizes of headings, largest first. */
function headingSizes(paragraphs: readonly PdfParagraph[], textSize: number): readonly number[] {
  const sizes = paragraphs
    .filter(({ text, size }) => size >= textSize * LARGER && countWords(text) <= MOST_HEADING_WORDS)
    .map(({ size }) => Math.round(size * 2) / 2);
  return [...new Set(sizes)].toSorted((one, other) => other - one);
}

/** Where markers stand on the pages, outermost first, those that are nearly the same as one. */
function markerLefts(paragraphs: readonly PdfParagraph[]): readonly number[] {
  const lefts = paragraphs
    .filter(({ text }) => markedBy(text) !== null)
    .map(({ left }) => left)
    .toSorted((one, other) => one - other);
  return lefts.filter((left, index) => index === 0 || left - (lefts[index - 1] ?? 0) > 6);
}

function itemOf(
  paragraph: PdfParagraph,
  lefts: readonly number[],
  labels: ReadonlySet<string>,
): FlatItem | null {
  const marked = markedBy(paragraph.text);
  if (marked === null) return null;
  const level = Math.max(
    0,
    lefts.findLastIndex((left) => left <= paragraph.left + 0.1),
  );
  const body: Flow = { kind: "paragraph", inlines: inlinesOf(paragraph.text.slice(marked.length), labels) };
  return {
    list: marked.ordered ? "numbered" : "bullets",
    level,
    ordered: marked.ordered,
    marker: marked.written,
    number: marked.number,
    flow: [body],
  };
}

interface Marked {
  readonly length: number;
  readonly ordered: boolean;
  readonly number: number | null;
  /** The marker where it says more than a bullet or a plain number. */
  readonly written: string | null;
}

function markedBy(text: string): Marked | null {
  const bullet = /^(?:[•●▪■◦]|o(?=\s+\p{Lu}))\s*(?=\S)/u.exec(text);
  if (bullet !== null) return { length: bullet[0].length, ordered: false, number: null, written: null };
  const letter = /^(?<written>[a-z]\.)\s+(?=\p{Lu})/u.exec(text);
  if (letter !== null)
    return {
      length: letter[0].length,
      ordered: true,
      number: null,
      written: letter.groups?.["written"] ?? null,
    };
  const marker = markerOf(text);
  if (marker === null) return null;
  const written = text.slice(0, marker.length).trim();
  const plain = !marker.ordered || /^\d+[.)]$/u.test(written);
  return {
    length: marker.length,
    ordered: marker.ordered,
    number: marker.number,
    written: plain ? null : written,
  };
}

/** A text with the raised numbers that stand for notes as references to them. */
export function inlinesOf(text: string, labels: ReadonlySet<string>): readonly Inline[] {
  return text.split(RAISED_DIGITS).map((part) => {
    const label = part.normalize("NFKC");
    return RAISED_DIGITS.test(part) && labels.has(label) ? footnoteReference(label) : textInline(part);
  });
}
