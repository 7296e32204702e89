import type { Span } from "../memo/memo.ts";
import type { Deck, HangingMarks, Note, Run, Slide } from "./deck.ts";
import { fitSlide, textBox } from "./layout.ts";
import { setText } from "./set-text.ts";

const QUOTED_STEPS = [
  "quotation-74",
  "quotation-62",
  "quotation-52",
  "quotation-44",
  "quotation-36",
] as const;
const OWN_STEPS = ["statement-84", "statement-68", "statement-56", "statement-46", "statement-38"] as const;

/**
 * A sentence of the memo as a slide of its own, verbatim, with its speaker and in quotation marks where the memo has
 * it in quotation marks; null when it can't stand on one slide. `slide` is the index, from 0, of the slide that stands
 * for the note; `sentence` lies within the note, in the memo's offsets.
 */
export function answerSlide(deck: Deck, slide: number, note: Note, sentence: Span): Slide | null {
  const quoted = note.kind === "quotation";
  const marks = quoted ? (deck.slides[slide]?.marks ?? null) : null;
  const shown = withoutMarks(note, sentence, marks);
  const kind = quoted ? "quotation" : "statement";
  const { attribution } = note;
  const box = textBox({ kind, shape: deck.shape, headline: null, attribution });
  const { setting, fits } = setText(runsWithin(note, shown), quoted ? QUOTED_STEPS : OWN_STEPS, box);
  if (!fits) return null;
  const answer: Omit<Slide, "fits" | "smallestTextPx"> = {
    id: `answer-${shown.start}-${shown.end}`,
    kind,
    rule: "answer",
    keyLine: null,
    section: null,
    headline: null,
    body: { kind: "text", setting },
    marks: marks === null ? null : ourMarks(marks),
    attribution,
    part: null,
    paragraphs: note.paragraph === null ? null : { first: note.paragraph, last: note.paragraph },
    sources: [shown],
    notes: [],
    builds: 0,
    inTurn: null,
    standing: "main",
    plannedSeconds: null,
  };
  const fit = fitSlide(answer, deck.shape);
  return fit.fits ? { ...answer, fits: true, smallestTextPx: fit.smallestTextPx } : null;
}

/** The memo's own marks around the passage hang outside the text, as on every slide. */
function withoutMarks(note: Note, { start, end }: Span, marks: HangingMarks | null): Span {
  const text = note.text.slice(start - note.start, end - note.start);
  const [opening, closing] = [marks?.opening?.text ?? "", marks?.closing?.text ?? ""];
  const opens = opening !== "" && text.startsWith(opening);
  const inner = opens ? text.slice(opening.length) : text;
  const closes = closing !== "" && inner.endsWith(closing) && !inner.includes(opening);
  return { start: start + (opens ? opening.length : 0), end: end - (closes ? closing.length : 0) };
}

/** The same style of marks, set by us: the sentence is a part of what the memo quotes. */
function ourMarks({ opening, closing }: HangingMarks): HangingMarks {
  return {
    opening: opening === null ? null : { text: opening.text, start: null },
    closing: closing === null ? null : { text: closing.text, start: null },
  };
}

/** The note's runs within a stretch of the memo; what a run lost of the memo's white space is no loss here. */
function runsWithin(note: Note, { start, end }: Span): readonly Run[] {
  const runs = note.runs.flatMap((run): Run[] => {
    if (run.start === null) return [];
    const text = run.text.slice(Math.max(0, start - run.start), Math.max(0, end - run.start));
    const { strong, emphasis } = run;
    return text === "" ? [] : [{ text, start: Math.max(start, run.start), strong, emphasis }];
  });
  const words = note.text.slice(start - note.start, end - note.start).replaceAll(/\s+/gu, " ");
  const whole =
    runs
      .map(({ text }) => text)
      .join("")
      .replaceAll(/\s+/gu, " ") === words;
  return whole ? runs : [{ text: words, start, strong: false, emphasis: false }];
}
