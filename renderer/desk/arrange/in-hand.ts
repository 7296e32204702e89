import { isShown, lineCandidates } from "../../../slides/arrangement/line-candidates.ts";
import type { Briefing } from "../../../slides/brief.ts";
import type { Slide } from "../../../slides/deck/deck.ts";
import type { Span } from "../../../slides/memo/memo.ts";
import type { Quotation } from "../../../slides/quotations/quotation.ts";

/** A stretch of neighbouring passages, by the places (from 0) of its ends in the list; `head` is the end that moves. */
export interface Stretch {
  readonly anchor: number;
  readonly head: number;
}

/** What the hand is on. */
export interface InHand {
  readonly briefing: Briefing;
  /** The picked slide, from 0. */
  readonly index: number;
  readonly slide: Slide;
  /** The passages that the slide could show. */
  readonly choices: readonly Span[];
  /** The passage of the memo that is picked among them, or null while the hand is on the slide. */
  readonly passage: Span | null;
}

/** What the hand is on: the slide (from 0), and the stretch of its passages, if any. */
export function inHand(briefing: Briefing, index: number, stretch: Stretch | null): InHand | null {
  const slide = briefing.deck.slides[index];
  if (slide === undefined) return null;
  const choices = lineCandidates(briefing.memo, briefing.quotations, slide);
  return { briefing, index, slide, choices, passage: stretch === null ? null : passageOf(choices, stretch) };
}

/** The passage that a stretch covers; null when it covers none. */
export function passageOf(choices: readonly Span[], { anchor, head }: Stretch): Span | null {
  const [first, last] = [choices[Math.min(anchor, head)], choices[Math.max(anchor, head)]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The stretch of the passages that a slide shows now, else its first passage; null when it has none. */
export function shownStretch(slide: Slide, choices: readonly Span[]): Stretch | null {
  if (choices.length === 0) return null;
  const first = choices.findIndex((choice) => isShown(slide, choice));
  return { anchor: Math.max(0, first), head: Math.max(0, first) };
}

/** The stretch after a step (1 or -1) of its moving end; `grows` leaves the other end where it is. */
export function stepped({ anchor, head }: Stretch, step: 1 | -1, count: number, grows: boolean): Stretch {
  const to = Math.max(0, Math.min(count - 1, head + step));
  return { anchor: grows ? anchor : to, head: to };
}

/** The quotation that a slide shows or stands for, or null. */
export function quotationOf({ briefing, slide }: Pick<InHand, "briefing" | "slide">): Quotation | null {
  const at = [...(slide.kind === "quotation" ? slide.sources : []), ...slide.notes.filter(isQuoted)];
  const found = at.flatMap(
    (span) =>
      briefing.quotations.find((quotation) => quotation.start < span.end && span.start < quotation.end) ?? [],
  );
  return found[0] ?? null;
}

function isQuoted({ kind }: Slide["notes"][number]): boolean {
  return kind === "quotation";
}
