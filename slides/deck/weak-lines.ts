import { sentenceSpans } from "../language/sentences.ts";
import { readingLength } from "../language/words.ts";
import type { Memo, Span } from "../memo/memo.ts";
import { contentWords } from "./content-words.ts";
import type { KeyLineChoice, SlideKind } from "./deck.ts";
import type { Draft } from "./draft.ts";
import { saysNothing } from "./empty-words.ts";
import { foretellsSubject } from "./foretelling.ts";
import { asksForDecision } from "./kinds/decision-asked.ts";
import { KEY_LINE_WORDS } from "./key-line-candidates.ts";
import { leansBackward, pointsBack } from "./leaning-lines.ts";
import { lengthOf } from "./notes-room.ts";
import { isRoadMap } from "./scaffolding.ts";
import { carriesWeight } from "./weighty-words.ts";

/**
 * Below so many points, the memo's subject not counted, a line is hardly ever understood by itself: readers who saw
 * nothing but the slides could make nothing of two lines in five.
 */
const WEAK = 2.3;
/** The same of a line from further on in its paragraph: they could make nothing of one in four. */
const WEAK_LATER = 3;
/** And of one whose paragraph opens with a sentence too long for a slide, on which it mostly leans: two of five. */
const WEAK_BEHIND_LONG = 4;

/** What every line of a long memo has, however weak: nothing that is left out here tells lines apart. */
const OF_THE_MEMO: ReadonlySet<string> = new Set(["the memo's subject"]);

/** What is to be done is never left to the notes, and a paragraph that stands whole on its slide leaves nothing out. */
const KEEPS: ReadonlySet<string> = new Set(["what must be done", "whole paragraph"]);

/** What "position" gives at least to the sentence that opens its paragraph. */
const OPENS = 0.85;

/** Slides in whose notes a paragraph may stand whose line says too little. */
const TAKES_NOTES: ReadonlySet<SlideKind> = new Set([
  "statement",
  "list",
  "numbers",
  "decision",
  "comparison",
  "timeline",
]);

/**
 * Whether the line of a paragraph's slide says too little to the room: the paragraph is then better told from the notes.
 * @param before the slide that the room has seen right before it, or null
 */
export function isWeak(
  { memo }: { readonly memo: Pick<Memo, "text"> },
  draft: Draft,
  before: Draft | null,
): boolean {
  const line = draft.shown.at(-1);
  if (draft.kind !== "statement" || draft.part !== null || line === undefined) return false;
  const words = memo.text.slice(line.start, line.end);
  if (draft.keyLine === null && carriesWeight(words)) return false;
  if (tellsNothing(words)) return true;
  if (draft.keyLine !== null) return isWeakChoice(draft.keyLine, isBehindLong(memo, draft, line));
  // The only sentence of a paragraph carries weight, unless it speaks of what the room can't see.
  const head = HEAD.exec(words)?.[0] ?? words;
  return pointsBack(head) && !leansBackward(words) && !speaksOf(memo, before, words);
}

/** What a listener hears first of a line: what is pointed at further on is mostly said in the line itself. */
const HEAD = /^(?:\S+\s+){0,7}\S*/u;

/** Whether a slide shows a word of what is spoken of: "this mill" behind "The mill burned." */
function speaksOf({ text }: Pick<Memo, "text">, before: Draft | null, words: string): boolean {
  const shown = new Set(before?.shown.flatMap(({ start, end }) => contentWords(text.slice(start, end))));
  return contentWords(words).some((word) => shown.has(word));
}

/** A lone word or initials, as a note is signed with, and what only asks. */
const ADDS_NOTHING = /^\S{1,12}$|[?？؟]["”»]?$/u;

/** "Dear Gray: ", before the letter's first sentence. */
const SALUTES =
  /^(?:(?:my )?dear|sehr geehrte[rs]?|liebe[rs]?|chère?|estimad[oa]|querid[oa]|gentile|caro|cara|prezad[oa]|уважаем\p{Ll}{2}|дорог(?:ой|ая))(?: [\p{L}.’'-]+){1,4}[:,] /iu;

/** Whether words say nothing of the subject: "What is to be done? There follows a list of ways." */
function tellsNothing(words: string): boolean {
  const said = words.replace(SALUTES, "");
  const sentences = sentenceSpans(said).map(({ start, end }) => said.slice(start, end));
  const empty = sentences.map(isEmpty);
  return (
    empty.includes(true) &&
    sentences.every((sentence, at) => empty[at] === true || ADDS_NOTHING.test(sentence))
  );
}

function isEmpty(sentence: string): boolean {
  return (
    isRoadMap(sentence) || foretellsSubject(sentence) || (saysNothing(sentence) && !asksForDecision(sentence))
  );
}

/** Whether the line stands behind an opening that no slide has room for. */
function isBehindLong({ text }: Pick<Memo, "text">, { stoodFor }: Draft, line: Span): boolean {
  const paragraph = stoodFor.at(-1);
  if (paragraph === undefined || paragraph.start >= line.start) return false;
  const [opening] = sentenceSpans(text.slice(paragraph.start, paragraph.end), paragraph.start);
  if (opening === undefined || opening.end > line.start) return false;
  return readingLength(text.slice(opening.start, opening.end)) > KEY_LINE_WORDS;
}

function isWeakChoice({ points }: KeyLineChoice, behindLong: boolean): boolean {
  const strength = points.reduce(
    (sum, each) => (OF_THE_MEMO.has(each.criterion) ? sum : sum + each.points),
    0,
  );
  if (points.some(({ criterion }) => KEEPS.has(criterion))) return false;
  const position = points.find(({ criterion }) => criterion === "position")?.points ?? 0;
  if (position >= OPENS) return strength < WEAK;
  return strength < (behindLong ? WEAK_BEHIND_LONG : WEAK_LATER);
}

/** The slide before it with a weak paragraph's words in its notes; null where it has no room for them, or is another thing. */
export function takingIn(memo: Pick<Memo, "text">, before: Draft, weak: Draft, previous: Span): Draft | null {
  if (!TAKES_NOTES.has(before.kind) || before.standing !== weak.standing || before.attribution !== null)
    return null;
  if (!before.stoodFor.some(({ end }) => end >= previous.end)) return null;
  const stoodFor = [...before.stoodFor, ...weak.stoodFor];
  return hasRoom(memo, stoodFor) ? { ...before, stoodFor } : null;
}

/** Paragraphs that follow each other, those whose lines say too little in the notes of the ones before them. */
export function withoutWeak(
  context: { readonly memo: Pick<Memo, "text"> },
  drafts: readonly Draft[],
): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const before = kept.at(-1);
    const stoodFor = [...(before?.stoodFor ?? []), ...draft.stoodFor];
    const weak =
      before?.kind === "statement" &&
      before.part === null &&
      isWeak(context, draft, before) &&
      !draft.stoodFor.some(({ start, end }) => carriesWeight(context.memo.text.slice(start, end)));
    if (weak && hasRoom(context.memo, stoodFor)) kept.splice(-1, 1, { ...before, stoodFor });
    else kept.push(draft);
  }
  return kept;
}

/** Whether one line can stand for so many words. */
export function hasRoom(memo: Pick<Memo, "text">, spans: readonly Span[]): boolean {
  return lengthOf(memo, spans) === "short";
}
