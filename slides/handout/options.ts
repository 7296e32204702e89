/** How a briefing is laid out on paper; a number is so many slides to a page. */
export const HANDOUT_LAYOUTS = ["slides", "notes", "outline", "memo", "1", "2", "3", "4", "6", "9"] as const;
export type HandoutLayout = (typeof HANDOUT_LAYOUTS)[number];

export const PAPERS = ["a4", "letter"] as const;
export type PaperName = (typeof PAPERS)[number];

export const ORIENTATIONS = ["portrait", "landscape"] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

export const MARGINS = ["narrow", "normal", "wide"] as const;
export type MarginName = (typeof MARGINS)[number];

/** What the pages are printed with; black and white saves ink: no grey, no tinted paper, dark slides turned light. */
export const INKS = ["colour", "grayscale", "black-and-white"] as const;
export type Ink = (typeof INKS)[number];

/** Which way slides follow each other where several share a page. */
export const CELL_ORDERS = ["rows", "columns"] as const;
export type CellOrder = (typeof CELL_ORDERS)[number];

/** What becomes of the slides that the chosen shorter version leaves out: on a list at the end, nothing, or pages. */
export const NOT_BRIEFED = ["list", "omit", "include"] as const;
export type NotBriefed = (typeof NOT_BRIEFED)[number];

/** Numbered copies: each says "copy 3 of 12", and a list at the end is for collecting them again. */
export interface NumberedCopies {
  /** How many, from 1. */
  readonly count: number;
  /** Who gets which, in order; may be shorter than `count`. */
  readonly holders: readonly string[];
}

/** All that can be chosen about pages. */
export interface HandoutOptions {
  readonly layout: HandoutLayout;
  /** Null only for `slides`: then a page has the slide's own proportions. */
  readonly paper: PaperName | null;
  /** Null takes the one that suits the layout. */
  readonly orientation: Orientation | null;
  readonly margins: MarginName;
  readonly order: CellOrder;
  readonly size: "normal" | "large";
  readonly ink: Ink;
  /** Room for a binding, on alternating sides, and each copy begins on a right-hand page. */
  readonly duplex: boolean;
  /** Ruled lines to write on, wherever the layout leaves room; three to a page have them always. */
  readonly lines: boolean;
  readonly backup: "include" | "omit";
  /** Slides that the briefer passes over. Whatever is left out, the others keep their numbers. */
  readonly hidden: "include" | "omit";
  /** Nothing changes by it where the whole deck is briefed. */
  readonly notBriefed: NotBriefed;
  readonly copies: NumberedCopies | null;
}

export const DEFAULT_HANDOUT: HandoutOptions = {
  layout: "slides",
  paper: null,
  orientation: null,
  margins: "normal",
  order: "rows",
  size: "normal",
  ink: "colour",
  duplex: false,
  lines: false,
  backup: "include",
  hidden: "omit",
  notBriefed: "list",
  copies: null,
};

/** Whether a layout holds what is meant for the speaker, whatever the copy is called. */
export function isPresenterLayout(layout: HandoutLayout): boolean {
  return layout === "notes" || layout === "memo";
}

/** What the pages stand on: every layout but full slides needs a paper, A4 where none is named. */
export function paperOf({ layout, paper }: Pick<HandoutOptions, "layout" | "paper">): PaperName | null {
  return paper ?? (layout === "slides" ? null : "a4");
}

/** The orientation asked for, else the one that shows slides largest and text best. */
export function orientationOf({
  layout,
  orientation,
}: Pick<HandoutOptions, "layout" | "orientation">): Orientation {
  return orientation ?? (LANDSCAPE.has(layout) ? "landscape" : "portrait");
}

const LANDSCAPE: ReadonlySet<HandoutLayout> = new Set<HandoutLayout>(["slides", "1", "4", "9"]);
