import { directionOf } from "../language/direction.ts";
import { fingerprint } from "../fingerprint.ts";
import { PLAIN_LOOK } from "../look/look.ts";
import type { Memo, Span } from "../memo/memo.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Deck, Shape, Slide } from "./deck.ts";
import type { Draft } from "./draft.ts";
import { fitSlide } from "./layout.ts";
import { writeNotes } from "./notes.ts";
import type { ParagraphNumbers } from "./paragraph-numbers.ts";
import { paragraphNumbers } from "./paragraph-numbers.ts";

export interface Unfinished {
  readonly memo: Memo;
  readonly quotationAt: (at: number) => Quotation | null;
  readonly drafts: readonly Draft[];
  readonly shape: Shape;
  readonly title: string;
  readonly fingerprint: string;
  readonly marking: string | null;
}

/** Gives every draft its id, section, notes, paragraph numbers and fit. */
export function finishDeck(unfinished: Unfinished): Deck {
  const { memo, shape, title } = unfinished;
  const numbers = paragraphNumbers(memo);
  const ids = new Map<string, number>();
  const slides: Slide[] = [];
  let section: string | null = null;
  for (const draft of unfinished.drafts) {
    if (draft.standing === "backup" && slides.at(-1)?.standing !== "backup") section = null;
    const slide = finishSlide(unfinished, numbers, draft, uniqueId(ids, idOf(memo, draft)), section);
    slides.push(slide);
    if (draft.kind === "section" || draft.kind === "backup") section = slide.id;
  }
  const direction = directionOf(memo.text);
  return {
    shape,
    language: memo.language,
    direction,
    title,
    fingerprint: unfinished.fingerprint,
    marking: unfinished.marking,
    look: PLAIN_LOOK,
    route: null,
    slides,
  };
}

function finishSlide(
  { memo, quotationAt, shape }: Unfinished,
  numbers: ParagraphNumbers,
  draft: Draft,
  id: string,
  section: string | null,
): Slide {
  const { kind, rule, keyLine, headline, body, marks, attribution, part, shown, stoodFor } = draft;
  const { standing, plannedSeconds } = draft;
  const notes = writeNotes({ memo, quotationAt, numbers }, stoodFor, shown);
  const counted = notes.map((note) => note.paragraph).filter((number) => number !== null);
  const paragraphs =
    counted.length === 0 ? null : { first: Math.min(...counted), last: Math.max(...counted) };
  const sources = [...shown].toSorted((a, b) => a.start - b.start);
  const slide = {
    id,
    kind,
    rule,
    keyLine,
    section,
    headline,
    body,
    marks,
    attribution,
    part,
    paragraphs,
    sources,
    notes,
    builds: 0,
    standing,
    plannedSeconds,
  };
  const { fits, smallestTextPx } = fitSlide(slide, shape);
  return { ...slide, fits, smallestTextPx };
}

/** An id comes from the kind and the words that are shown, so that it outlives what changes elsewhere in the memo. */
function idOf({ text }: Memo, { kind, shown }: Draft): string {
  const words = shown.map((span: Span) => text.slice(span.start, span.end)).join("\n");
  return `${kind}-${fingerprint(words, 8)}`;
}

/** The same words twice in a memo: the second slide is told by its turn. */
function uniqueId(ids: Map<string, number>, id: string): string {
  const turn = (ids.get(id) ?? 0) + 1;
  ids.set(id, turn);
  return turn === 1 ? id : `${id}-${turn}`;
}
