import type { Deck } from "../deck/deck.ts";
import type { Draft } from "../deck/draft.ts";
import type { Span } from "../memo/memo.ts";
import { anchorAt, findAnchor } from "./anchor.ts";
import type { SlideAnchor } from "./arrangement.ts";
import { overlaps } from "./draft-words.ts";
import { isReworded } from "./reworded.ts";

/** An anchor for a slide of a deck (index from 0): a passage that no other slide shows, where it has one. */
export function slideAnchor(text: string, deck: Deck, index: number): SlideAnchor {
  const slide = deck.slides[index];
  if (slide === undefined)
    throw new RangeError(`Slide ${index} is out of range for a deck of ${deck.slides.length}`);
  const elsewhere = deck.slides.flatMap((other) => (other === slide ? [] : other.sources));
  const own = slide.sources.find((span) => !elsewhere.some((other) => same(span, other)));
  const passage = own ?? slide.sources[0] ?? slide.notes[0];
  return { kind: slide.kind, passage: passage === undefined ? null : anchorAt(text, passage) };
}

/** What tells where a passage stands: the kind, the passages shown, and those stood for. */
type Placed = Pick<Draft, "kind" | "shown" | "stoodFor">;

/** Index (from 0) of the slide that an anchor means, or null when there is none any more. */
export function slideAt(text: string, deck: Deck, anchor: SlideAnchor): number | null {
  const placed = deck.slides.map(({ kind, sources, notes }) => ({ kind, shown: sources, stoodFor: notes }));
  return draftAt(text, placed, anchor);
}

/** Index (from 0) of the draft that an anchor means, or null when there is none any more. */
export function draftAt(text: string, drafts: readonly Placed[], anchor: SlideAnchor): number | null {
  const passage = anchor.passage === null ? null : findAnchor(text, anchor.passage);
  if (anchor.passage !== null && passage === null) return rewordedAt(text, drafts, anchor);
  const ranked = drafts
    .map((draft, index) => ({ index, rank: rankOf(draft, anchor.kind, passage) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank || a.index - b.index);
  return ranked[0]?.index ?? null;
}

/** Index (from 0) of the only draft of the same kind that shows the anchor's passage in other words, or null. */
function rewordedAt(text: string, drafts: readonly Placed[], { kind, passage }: SlideAnchor): number | null {
  if (passage === null) return null;
  const found = [...drafts.entries()].filter(
    ([, draft]) => draft.kind === kind && draft.shown.some((span) => isReworded(text, passage, span)),
  );
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** Shown as it was found counts most, then shown in part, then stood for; of equals, the draft of the same kind. */
function rankOf(draft: Placed, kind: Draft["kind"], passage: Span | null): number {
  const sameKind = draft.kind === kind ? 1 : 0;
  if (passage === null) return draft.shown.length === 0 ? sameKind : 0;
  if (draft.shown.some((span) => same(span, passage))) return 6 + sameKind;
  if (draft.shown.some((span) => overlaps(span, passage))) return 4 + sameKind;
  return draft.shown.length === 0 && draft.stoodFor.some((span) => overlaps(span, passage))
    ? 2 * sameKind
    : 0;
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
