import type { SlideKind, Standing } from "../deck/deck.ts";
import type { Attribution } from "../quotations/quotation.ts";
import type { Problem } from "../result.ts";

/** A passage that can be found again when the memo around it has changed. */
export interface Anchor {
  /** The passage's words. */
  readonly text: string;
  /** What stands right before and behind it; tells one of several equal passages. */
  readonly before: string;
  readonly after: string;
  /** UTF-16 offset in `memo.text` of the memo it was set in. */
  readonly start: number;
}

/** A slide, told by a passage that stands on it; null for one that shows no words of its own. */
export interface SlideAnchor {
  readonly kind: SlideKind;
  readonly passage: Anchor | null;
}

/** One thing that the briefer changed by hand. It moves the memo's words about, and never touches them. */
export type Change =
  /** Another line of the same paragraphs stands on the slide. */
  | { readonly kind: "key-line"; readonly slide: SlideAnchor; readonly line: Anchor }
  /** A sentence or item of the notes comes onto the slide. */
  | { readonly kind: "to-slide"; readonly slide: SlideAnchor; readonly passage: Anchor }
  /** A sentence or item of the slide goes to the notes alone. */
  | { readonly kind: "to-notes"; readonly slide: SlideAnchor; readonly passage: Anchor }
  /** The sentence or item begins a slide of its own. */
  | { readonly kind: "split"; readonly slide: SlideAnchor; readonly at: Anchor }
  /** The next slide's words come onto this one. */
  | { readonly kind: "join"; readonly slide: SlideAnchor }
  | { readonly kind: "stand"; readonly slide: SlideAnchor; readonly standing: Standing }
  /** The slide comes to stand before another, or at the end. */
  | { readonly kind: "move"; readonly slide: SlideAnchor; readonly before: SlideAnchor | null }
  /** Whether the items come one after the other; null leaves it to the deck's look. */
  | { readonly kind: "builds"; readonly slide: SlideAnchor; readonly inTurn: boolean | null }
  /** How long the briefer means to stay on the slide; null leaves it to the reading time. */
  | { readonly kind: "time"; readonly slide: SlideAnchor; readonly seconds: number | null }
  /** Who said a quotation, told by its opening; null when nobody is to be named. */
  | { readonly kind: "speaker"; readonly quotation: Anchor; readonly speaker: Attribution | null };

/** A change of one kind. */
export type ChangeOf<Kind extends Change["kind"]> = Extract<Change, { readonly kind: Kind }>;

/** All that was changed, in the order in which it was; each stands on what the ones before it made. */
export type Arrangement = readonly Change[];

/** A change that no longer applies, and why; it is listed, and kept for a memo in which it applies again. */
export interface Unplaced {
  readonly change: Change;
  readonly problem: Problem;
}
