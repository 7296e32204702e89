import { sentenceSpans } from "../language/sentences.ts";
import { readingLength } from "../language/words.ts";
import type { Memo, Span } from "../memo/memo.ts";
import { opensBackward } from "./backward-openings.ts";
import type { SlideKind } from "./deck.ts";
import type { Draft } from "./draft.ts";
import { isQuestion } from "./kinds/is-question.ts";
import { textSlides } from "./kinds/text-slides.ts";
import { TEXT_STEPS } from "./kinds/text-steps.ts";
import { KEY_LINE_WORDS } from "./key-line-candidates.ts";
import { lengthOf } from "./notes-room.ts";
import { isBalanced } from "./mark-balance.ts";
import { leansBackward, pointsBack } from "./leaning-lines.ts";
import type { PlanContext } from "./rule.ts";
import { STANDING_WORDS, standingSlides } from "./standing-slides.ts";

/** A paragraph of so many words that ends without a stop was broken off. */
const BROKEN_OFF_WORDS = 10;

/** What a line is that parts a paragraph from the one it leans on. */
const PARTING = { worth: 1, longest: STANDING_WORDS };

/** A last word on a list has so many words at most. */
const LAST_WORD_WORDS = 14;

/** Slides in whose notes a paragraph that leans on them may stand. */
const TAKES_NOTES: ReadonlySet<SlideKind> = new Set([
  "statement",
  "question",
  "list",
  "quotation",
  "table",
  "figure",
  "code",
  "comparison",
  "timeline",
  "numbers",
  "decision",
]);

/**
 * The slides that take the place of `before` when the paragraph at `at`, which `draft` stands for, can't be
 * understood without it: both on one slide, or the sentence before it along with it, or its words in the notes of
 * `before`. Null for a paragraph that stands by itself, and for one that has no room with its neighbour.
 */
export function leaningSlides(
  context: PlanContext,
  at: number,
  before: Draft,
  draft: Draft,
): readonly Draft[] | null {
  const line = draft.shown.at(-1);
  const [previous, unit] = [context.units[at - 1], context.units[at]];
  if (line === undefined || unit === undefined || previous === undefined) return null;
  // What somebody said stands under his name, however it begins.
  if (draft.kind === "quotation" && draft.attribution !== null) return null;
  if (previous.block.kind === "heading" || isBroughtIn(draft) || !leansThere(context, at, line)) return null;
  if (!TAKES_NOTES.has(before.kind) || !before.stoodFor.some(({ end }) => end >= previous.block.end))
    return null;
  const opens = isInFirstSentence(context.memo, line, unit.block);
  if (sumsUp(context.memo, before, line, unit.block)) return underList(context, before, draft, line);
  const stoodFor = [...before.stoodFor, ...draft.stoodFor];
  const long = lengthOf(context.memo, stoodFor);
  const alone = long === "short" ? null : standingSlides(context, draft, unit.block, PARTING);
  if (alone !== null) return [before, ...alone];
  const together = opens ? onOneSlide(context, before, draft, line) : null;
  if (together !== null) return together;
  const along = opens && previous.quotation === null ? withSentenceBefore(context, at, before, draft) : null;
  if (along !== null) return [before, ...along];
  return long === "too long" ? null : [{ ...before, stoodFor }];
}

/** A quotation under the words that bring it in: those say whose it is, and may not stand twice. */
function isBroughtIn({ kind, attribution, shown }: Draft): boolean {
  return kind === "quotation" && attribution === null && shown.length > 1;
}

/** A word or a few before a comma: a paragraph's number is none, and neither is who speaks. */
const TIE = /^["“«„]?\p{L}[^.:;!?"“”«»„]{1,40}[,，、]\s*$/u;

/** Whether a line refers to what stood before its paragraph, or goes on with a sentence that began there. */
function leans({ text }: Pick<Memo, "text">, line: Span, paragraph: Span): boolean {
  const words = text.slice(line.start, line.end);
  if (leansBackward(words)) return true;
  // "Moreover, these mills …": what is pointed at stood in the paragraph that the word left out tied this one to.
  const tied =
    isInFirstSentence({ text }, line, paragraph) && TIE.test(text.slice(paragraph.start, line.start));
  if (tied && pointsBack(words)) return true;
  return line.start === paragraph.start && /^\p{Ll}{2,}\s/u.test(words);
}

/** "All this without the loss of a single soldier.", behind a list: a short last word stands alone, with the list before it. */
function sumsUp({ text }: Pick<Memo, "text">, before: Draft, line: Span, paragraph: Span): boolean {
  const whole = line.start === paragraph.start && line.end === paragraph.end;
  const words = text.slice(line.start, line.end);
  return before.kind === "list" && whole && takesUp(words) && readingLength(words) <= LAST_WORD_WORDS;
}

/** "None of it cost more than planned." speaks of the list; "I hope, you …" of something else. */
function takesUp(words: string): boolean {
  return opensBackward(words) || /^\p{Ll}/u.test(words);
}

/** Whether it leans, or goes on with what the paragraph before broke off. */
function leansThere({ memo, units }: PlanContext, at: number, line: Span): boolean {
  const [previous, unit] = [units[at - 1]?.block, units[at]?.block];
  if (previous === undefined || unit === undefined) return false;
  if (leans(memo, line, unit)) return true;
  const before = memo.text.slice(previous.start, previous.end);
  const brokenOff =
    previous.kind === "paragraph" && /\p{L}$/u.test(before) && readingLength(before) >= BROKEN_OFF_WORDS;
  return brokenOff && line.start === unit.start && /^\p{N}/u.test(memo.text.slice(line.start, line.end));
}

/** The last word on a list, under what heads the list: it is about that. */
function underList(context: PlanContext, before: Draft, draft: Draft, line: Span): readonly Draft[] | null {
  const [heading] = before.shown;
  if (before.headline === null || heading === undefined) return null;
  const { keyLine, stoodFor, rule, standing } = draft;
  const slide = { kind: "statement", steps: TEXT_STEPS.statement, headline: before.headline } as const;
  const drafts = textSlides(context, { ...slide, text: line, stoodFor, attribution: null, keyLine });
  return [before, ...drafts.map((each) => ({ ...each, rule, standing, shown: [heading, ...each.shown] }))];
}

function isInFirstSentence({ text }: Pick<Memo, "text">, line: Span, paragraph: Span): boolean {
  const [first] = sentenceSpans(text.slice(paragraph.start, paragraph.end), paragraph.start);
  return first !== undefined && line.start < first.end;
}

/** Both lines on one slide, where the one goes on where the other ends. */
function onOneSlide(context: PlanContext, before: Draft, draft: Draft, line: Span): readonly Draft[] | null {
  const first = before.shown.at(-1);
  if (before.rule !== "statement" || before.attribution !== null || draft.attribution !== null) return null;
  if (first === undefined || before.part !== null || before.body.kind !== "text") return null;
  const { text } = context.memo;
  const paragraph = draft.stoodFor.at(-1)?.start ?? line.start;
  if (first.end > paragraph || text.slice(first.end, paragraph).trim() !== "") return null;
  if (/\p{N}/u.test(text.slice(paragraph, line.start))) return null; // the paragraph's number would stand in the middle
  const span = { start: first.start, end: line.end };
  const words = text.slice(span.start, span.end);
  if (readingLength(words) > KEY_LINE_WORDS) return null;
  if (draft.kind === "quotation" && !isBalanced(words)) return null;
  const drafts = textSlides(context, {
    kind: isQuestion(text, span) ? "question" : "statement",
    steps: TEXT_STEPS.statement,
    headline: before.headline,
    text: span,
    stoodFor: [...before.stoodFor, ...draft.stoodFor],
    attribution: null,
    keyLine: before.keyLine,
  });
  return drafts.map((each) => ({
    ...each,
    rule: before.rule,
    standing: before.standing,
    shown: [...before.shown.slice(0, -1), ...each.shown],
  }));
}

/** The line with the last sentence of the paragraph before it, where no slide shows that. */
function withSentenceBefore(
  context: PlanContext,
  at: number,
  before: Draft,
  draft: Draft,
): readonly Draft[] | null {
  const { memo, units } = context;
  const [previous, line] = [units[at - 1]?.block, draft.shown.at(-1)];
  if (previous?.kind !== "paragraph" || line === undefined || draft.attribution !== null) return null;
  const sentence = sentenceSpans(memo.text.slice(previous.start, previous.end), previous.start).at(-1);
  if (sentence === undefined || leans(memo, sentence, previous)) return null;
  if (before.shown.some(({ start, end }) => start < sentence.end && sentence.start < end)) return null;
  const text = { start: sentence.start, end: line.end };
  if (readingLength(memo.text.slice(text.start, text.end)) > KEY_LINE_WORDS) return null;
  const slide = { kind: "statement", steps: TEXT_STEPS.statement, headline: draft.headline, text } as const;
  const stoodFor = [{ start: previous.start, end: previous.end }, ...draft.stoodFor];
  return textSlides(context, { ...slide, stoodFor, attribution: null, keyLine: draft.keyLine }).map(
    (each) => ({
      ...each,
      rule: draft.rule,
      standing: draft.standing,
      shown: [...draft.shown.slice(0, -1), ...each.shown],
    }),
  );
}
