import type { Place, Problem } from "../result.ts";

/** A passage of `memo.text`: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Inline marking of a passage. Marks may nest; they never add or hide words. What is `left-out` stands in the text and
 * is not shown: the hyphen and the line's end within a broken word, the sign before each line of an answered mail, a
 * link's address that is set aside.
 */
export interface Mark extends Span {
  readonly kind: "strong" | "emphasis" | "deleted" | "code" | "link" | "footnote-reference" | "left-out";
  /** The target of a link or the label of a footnote; null for the other kinds. */
  readonly target: string | null;
}

export interface Heading extends Span {
  readonly kind: "heading";
  /** 1 is the highest. */
  readonly level: number;
}

export interface Paragraph extends Span {
  readonly kind: "paragraph";
}

export interface ListItem extends Span {
  /** The bullet or number where it stands in the text (plain text), else null (Markdown draws its own). */
  readonly marker: Span | null;
  /** The number that an ordered list gives the item, else null. */
  readonly number: number | null;
  readonly blocks: readonly Block[];
}

export interface List extends Span {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface BlockQuote extends Span {
  readonly kind: "block-quote";
  readonly blocks: readonly Block[];
}

export interface Table extends Span {
  readonly kind: "table";
  /** The cells of the header row, or null when the table has none. */
  readonly header: readonly Span[] | null;
  readonly rows: readonly (readonly Span[])[];
}

export interface Code extends Span {
  readonly kind: "code";
  readonly language: string | null;
}

export interface Figure extends Span {
  readonly kind: "figure";
  /** The span covers the alternative text; the image itself is named by its address in the document. */
  readonly address: string;
}

export interface Footnote extends Span {
  readonly kind: "footnote";
  /** What points at it, or "" for a note that nothing points at ("Source: …"). */
  readonly label: string;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | BlockQuote | Table | Code | Figure | Footnote;

/** What a header line says. */
export type HeaderKind =
  "to" | "from" | "through" | "cc" | "date" | "subject" | "reference" | "title" | "classification" | "other";

/** One line of the memo's header ("To: …"). Its span covers label and value. */
export interface HeaderField extends Span {
  readonly kind: HeaderKind;
  /** The label as it stands in the memo, without its colon. */
  readonly label: Span;
  readonly value: Span;
}

/** The block at the end that says who sent the memo. */
export interface Signature extends Span {
  /** The name of the person or body that signed. */
  readonly name: Span;
}

/** One run of `memo.text` that stands unchanged in the source. */
export interface PlaceRun {
  /** Offset into `memo.text` where the run begins. */
  readonly text: number;
  /** The place in the source file of that offset. */
  readonly place: Place;
}

/** The document as read: the reader's text, and what is where in it. */
export interface Memo {
  /** The file's name without its folder, or null for text that was pasted or piped. */
  readonly name: string | null;
  /** The reader's text: decoded, mark-up and link targets removed, blocks separated by a blank line. */
  readonly text: string;
  /** Where the text stands in the source; ordered, one entry at least at each line's beginning. */
  readonly places: readonly PlaceRun[];
  /** BCP 47 code of the main language, "und" when it can't be told. */
  readonly language: string;
  readonly title: Span | null;
  /** Who signed at the end, and where to find them; null without a signature. Its blocks are among `blocks`. */
  readonly signature: Signature | null;
  readonly header: readonly HeaderField[];
  /** In reading order; the header's lines are not among them, a title that is a heading is. */
  readonly blocks: readonly Block[];
  /** Ordered by start. */
  readonly marks: readonly Mark[];
  /** What reading found out of order. */
  readonly problems: readonly Problem[];
}
