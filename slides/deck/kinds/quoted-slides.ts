import type { Span } from "../../memo/memo.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import { readingLength } from "../../language/words.ts";
import type { KeyLineChoice, Setting } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { keyLines } from "../key-line.ts";
import type { PlanContext } from "../rule.ts";
import { thoughtsOf } from "./thoughts.ts";
import { marksAround, withoutMarks } from "./quotation-marks.ts";
import { textSlides } from "./text-slides.ts";
import { TEXT_STEPS } from "./text-steps.ts";

/** A quoted paragraph of more words than these has two slides. */
const LONG = 75;

/** A line of a quotation that stands on a slide, and why it was chosen, where it was. */
export interface QuotedLine extends Span {
  readonly choice: KeyLineChoice | null;
}

/** What stands around the lines of a passage on their slides. */
interface Around {
  readonly headline: Setting | null;
  readonly stoodFor: readonly Span[];
}

/**
 * The slides for a quotation within a paragraph: its key line, or two of a long one, in its marks; one for each part of
 * a very long one, in whose notes that part stands, with what the paragraph says before and behind it.
 * @param asked the question that the room reads before the paragraph, or null
 */
export function quotedSlides(
  context: PlanContext,
  quotation: Quotation,
  paragraph: Span,
  around: Around,
  asked: Span | null = null,
): readonly Draft[] {
  const parts = quotedParts(context, quotation);
  const [first, last] = [parts[0], parts.at(-1)];
  return parts.flatMap((part, at) => {
    const wanted = { asked: at === 0 ? asked : null, parted: parts.length > 1 };
    const lines = quotedLines(context, quotation, part, wanted);
    const before = part === first ? [{ start: paragraph.start, end: part.end }] : [];
    const behind = part === last ? [{ start: part.start, end: paragraph.end }] : [];
    const said = [part, ...before, ...behind].filter(
      ({ start, end }, index) => index === 0 || start < part.start || end > part.end,
    );
    const others = around.stoodFor.filter(
      (span) => part === (span.start < quotation.start ? first : last) && !covers(span, quotation),
    );
    const stoodFor = parts.length === 1 ? around.stoodFor : [...others, ...said];
    return slidesOfLines(context, quotation, lines, { ...around, stoodFor });
  });
}

/** A passage of a quotation, parted at ends of sentences where one line can't stand for all of it. */
export function quotedParts({ memo }: PlanContext, passage: Span): readonly Span[] {
  const parts = thoughtsOf(memo.text, { start: passage.start, end: passage.end }, [], "quoted");
  const last = parts.at(-1);
  return last === undefined || parts.length === 1
    ? [{ start: passage.start, end: passage.end }]
    : [...parts.slice(0, -1), { start: last.start, end: passage.end }];
}

/** Whether a span holds all of another. */
function covers(span: Span, other: Span): boolean {
  return span.start <= other.start && other.end <= span.end;
}

/** How the lines of a passage are chosen. */
interface QuotedLinesWanted {
  /** The question that the room reads before the passage, or null. */
  readonly asked: Span | null;
  /** Whether the passage is a part of a longer one: then one line stands for it. */
  readonly parted: boolean;
}

/** The lines of a passage that are shown; all of it where there is nothing to choose from. */
export function quotedLines(
  { memo }: PlanContext,
  quotation: Quotation,
  passage: Span,
  { asked, parted }: QuotedLinesWanted,
): readonly QuotedLine[] {
  const words = withoutMarks(memo.text, quotation, passage);
  const long = !parted && readingLength(memo.text.slice(words.start, words.end)) > LONG;
  const lines = keyLines(memo, words, [], { most: long ? 2 : 1, voice: "quoted", asked });
  return lines.length === 0 ? [{ ...words, choice: null }] : lines;
}

/** The slides on which the lines of a passage stand, in the quotation's marks. */
export function slidesOfLines(
  context: PlanContext,
  quotation: Quotation,
  lines: readonly QuotedLine[],
  around: Around,
): readonly Draft[] {
  const { attribution } = quotation;
  const slide = { kind: "quotation", steps: TEXT_STEPS.quotation, ...around, attribution } as const;
  return lines
    .flatMap(({ choice, ...text }) => textSlides(context, { ...slide, text, keyLine: choice }))
    .map((draft) => ({
      ...draft,
      attribution,
      marks: marksAround(context.memo.text, quotation, draft.shown),
    }));
}
