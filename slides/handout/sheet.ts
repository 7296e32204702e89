import type { Line } from "../deck/deck.ts";
import type { Fragment } from "./flow.ts";
import type { PageGeometry } from "./geometry.ts";
import type { HandoutOptions } from "./options.ts";

/** Something that stands in one of the layout's boxes. */
export type SheetPart =
  /** A slide as a picture; `index` counts from 0. */
  | { readonly kind: "slide"; readonly box: BoxName; readonly index: number }
  | { readonly kind: "caption"; readonly box: BoxName; readonly text: string }
  /** Ruled lines to write on. */
  | { readonly kind: "ruled"; readonly box: BoxName; readonly count: number }
  | { readonly kind: "flow"; readonly box: BoxName; readonly fragments: readonly Fragment[] };

/** A box's name in the job's style sheet ("slide-3", "text-first"). */
export type BoxName = string;

/** A page as a layout makes it, before it has its number. */
export interface SheetDraft {
  readonly parts: readonly SheetPart[];
  /** The slides it shows or goes on about, from 0; empty for pages of the memo. */
  readonly slides: readonly number[];
  /** A full slide: it has no head and foot, and says itself what it is. */
  readonly bare?: true;
}

/** What stands at the head and foot of a page. */
export interface SheetFurniture {
  readonly marking: readonly Line[];
  readonly headStart: string;
  readonly headEnd: string;
  readonly footStart: string;
  readonly footMiddle: string;
  readonly footEnd: string;
}

/** A finished page. */
export interface Sheet extends SheetDraft {
  /** From 1, over all copies when they are not numbered, else over one copy. */
  readonly page: number;
  /** Right-hand pages are recto; without a binding all are. */
  readonly side: "recto" | "verso";
  readonly furniture: SheetFurniture | null;
}

/** All pages of a job with what they are drawn by. */
export interface Handout {
  readonly options: HandoutOptions;
  readonly geometry: PageGeometry;
  readonly sheets: readonly Sheet[];
}
