import { directionOf } from "../language/direction.ts";
import { fingerprint } from "../fingerprint.ts";
import { PLAIN_LOOK } from "../look/look.ts";
import type { Memo, Span } from "../memo/memo.ts";
import { rememberLast } from "../remember-last.ts";
import { rememberRun } from "../remember-run.ts";
import type { Deck, Slide } from "./deck.ts";
import type { Draft } from "./draft.ts";
import { fitSlide } from "./layout.ts";
import { writeNotes } from "./notes.ts";
import { paragraphNumbers } from "./paragraph-numbers.ts";
import { quotationLookup } from "./quotation-lookup.ts";
import type { PlanContext } from "./rule.ts";

export interface Unfinished {
  readonly context: PlanContext;
  readonly drafts: readonly Draft[];
  readonly title: string;
  readonly fingerprint: string;
  readonly marking: string | null;
}

/** Gives every draft its id, section, notes, paragraph numbers and fit. */
export function finishDeck(unfinished: Unfinished): Deck {
  const { context, title } = unfinished;
  const { memo, shape } = context;
  const ids = new Map<string, number>();
  const [idOf, finishedSlide] = [identifying(memo), finishing(memo)];
  const slides: Slide[] = [];
  let section: string | null = null;
  for (const draft of unfinished.drafts) {
    if (draft.standing === "backup" && slides.at(-1)?.standing !== "backup") section = null;
    const slide = finishedSlide(draft, context, uniqueId(ids, idOf(draft, memo)), section);
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

const numbersOf = rememberLast(paragraphNumbers);

const finishing = rememberRun(finishSlide);

function finishSlide(draft: Draft, context: PlanContext, id: string, section: string | null): Slide {
  const { memo, quotations, shape } = context;
  const { kind, rule, keyLine, headline, body, marks, attribution, part, shown, stoodFor } = draft;
  const { inTurn, standing, plannedSeconds } = draft;
  const notes = writeNotes(
    { memo, quotationAt: quotationLookup(quotations), numbers: numbersOf(memo) },
    stoodFor,
    shown,
  );
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
    inTurn,
    standing,
    plannedSeconds,
  };
  const { fits, smallestTextPx } = fitSlide(slide, shape);
  return { ...slide, fits, smallestTextPx };
}

/** An id comes from the kind and the words that are shown, so that it outlives what changes elsewhere in the memo. */
const identifying = rememberRun(({ kind, shown }: Draft, { text }: Memo): string => {
  const words = shown.map((span: Span) => text.slice(span.start, span.end)).join("\n");
  return `${kind}-${fingerprint(words, 8)}`;
});

/** The same words twice in a memo: the second slide is told by its turn. */
function uniqueId(ids: Map<string, number>, id: string): string {
  const turn = (ids.get(id) ?? 0) + 1;
  ids.set(id, turn);
  return turn === 1 ? id : `${id}-${turn}`;
}
