import type { Look } from "../look/look.ts";
import type { Span } from "../memo/memo.ts";
import type { Attribution } from "../quotations/quotation.ts";
import type { RouteMinutes } from "../routes/route.ts";
import type { StepName } from "./type-steps.ts";

/** Every kind of slide there is (product, "Command line"). */
export type SlideKind =
  | "title"
  | "agenda"
  | "section"
  | "statement"
  | "question"
  | "list"
  | "quotation"
  | "speaker"
  | "table"
  | "figure"
  | "code"
  | "comparison"
  | "timeline"
  | "numbers"
  | "decision"
  | "sources"
  | "backup"
  | "close";

/** The canvas a deck is planned for: 1280×720 or 960×720 pixels. */
export type Shape = "16:9" | "4:3";

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  /** UTF-16 offset in `memo.text` of the first character, or null for furniture (words that are ours, never the memo's). */
  readonly start: number | null;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** One line as it will stand on the slide; lines are broken by the plan, never by the browser. */
export interface Line {
  readonly runs: readonly Run[];
}

/** Why a line stands on a slide rather than another of its paragraph (see key-line-criteria.ts). */
export interface KeyLineChoice {
  /** The criteria that counted for or against it, with their points; the highest sum wins. */
  readonly points: readonly { readonly criterion: string; readonly points: number }[];
  /** The line that came second among those that share no sentence with it, with its sum; null when there is none. */
  readonly runnerUp: (Span & { readonly points: number }) | null;
}

/** A text set in one type step, already broken into lines that fit. */
export interface Setting {
  readonly step: StepName;
  readonly lines: readonly Line[];
}

/** An item of a list slide. */
export interface SetItem {
  /** The bullet or number shown before it, or null. Memo's or ours: `markerStart` tells. */
  readonly marker: string | null;
  /** Offset of the marker in `memo.text`, or null when the marker is furniture. */
  readonly markerStart: number | null;
  /** 0 for the outermost level. */
  readonly depth: number;
  readonly setting: Setting;
}

/** A line of the title slide's header block: label and value ("To", "President Biden"). */
export interface SetField {
  readonly label: Setting;
  readonly value: Setting;
}

/** What stands below (or instead of) the headline. */
export type Body =
  | { readonly kind: "none" }
  | { readonly kind: "text"; readonly setting: Setting }
  | { readonly kind: "items"; readonly items: readonly SetItem[] }
  | { readonly kind: "fields"; readonly fields: readonly SetField[] }
  | {
      readonly kind: "table";
      /** Widths in canvas pixels, as many as columns. */
      readonly columns: readonly number[];
      readonly header: readonly Setting[] | null;
      readonly rows: readonly (readonly Setting[])[];
    };

/** A stretch of a speaker note. */
export interface NoteRun extends Run {
  /** True for the words that stand on the slide: the presenter window underlines them. */
  readonly onSlide: boolean;
}

/** One paragraph of speaker notes, verbatim: `text` is `memo.text.slice(start, end)`. */
export interface Note extends Span {
  readonly kind: "quotation" | "memo";
  readonly attribution: Attribution | null;
  readonly text: string;
  /** The same words with their emphasis, split where style or `onSlide` changes; line breaks as single spaces. */
  readonly runs: readonly NoteRun[];
  /** The memo's paragraph number, from 1, or null for a heading or header line. */
  readonly paragraph: number | null;
}

/** Quotation marks set around a part of a longer quotation; those the memo set itself come with `source`. */
export interface HangingMarks {
  readonly opening: { readonly text: string; readonly start: number | null } | null;
  readonly closing: { readonly text: string; readonly start: number | null } | null;
}

/** Where a slide stands in the show: shown in its turn, kept behind the close for questions, or passed over. */
export type Standing = "main" | "backup" | "hidden";

export interface Slide {
  /** Depends on the passage, not on the position. */
  readonly id: string;
  readonly kind: SlideKind;
  /** The name of the rule that made it (see plan.ts). */
  readonly rule: string;
  /** Why its line was chosen, or null where there was nothing to choose. */
  readonly keyLine: KeyLineChoice | null;
  /** The id of the section slide this slide follows, or null before the first. */
  readonly section: string | null;
  readonly headline: Setting | null;
  readonly body: Body;
  /** Marks that hang outside the text; null when the slide is no quotation. The text's runs do not contain them. */
  readonly marks: HangingMarks | null;
  /** Name and role shown under the words; furniture, since the memo's words for them have a home elsewhere. */
  readonly attribution: Attribution | null;
  /** "1 of 3" when a list or a table goes on over several slides. */
  readonly part: { readonly index: number; readonly count: number } | null;
  /** First and last paragraph number of the memo, from 1, both inclusive. */
  readonly paragraphs: { readonly first: number; readonly last: number } | null;
  /** The passages shown or stood for, in order. */
  readonly sources: readonly Span[];
  readonly notes: readonly Note[];
  /** Number of builds after the slide's first appearance. */
  readonly builds: number;
  /** Whether its items come one after the other, by hand; null leaves it to the deck's look. */
  readonly inTurn: boolean | null;
  readonly standing: Standing;
  /** How long the briefer means to stay on it, in seconds; null when its reading time tells. */
  readonly plannedSeconds: number | null;
  /** Whether all of it stands inside the canvas at no less than the floor. */
  readonly fits: boolean;
  /** The smallest size on the slide that is meant to be read (folio and running title left out), canvas pixels. */
  readonly smallestTextPx: number;
}

export interface Deck {
  readonly shape: Shape;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The running title: the memo's title as plain text. */
  readonly title: string;
  /** First 12 hex digits of the SHA-256 of the memo's bytes. */
  readonly fingerprint: string;
  /** What stands at the top and bottom of every slide, page and file ("SECRET//NOFORN"), on one line; null for nothing. */
  readonly marking: string | null;
  readonly look: Look;
  /** The shorter version that is to be briefed, minutes, or null for the whole deck. */
  readonly route: RouteMinutes | null;
  readonly slides: readonly Slide[];
}
