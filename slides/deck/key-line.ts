import type { Memo, Span } from "../memo/memo.ts";
import { rememberLast } from "../remember-last.ts";
import { contentWords } from "./content-words.ts";
import type { KeyLineChoice } from "./deck.ts";
import { KEY_LINE_WORDS, keyLineCandidates, type Candidate, type Voice } from "./key-line-candidates.ts";
import { CRITERIA } from "./key-line-criteria.ts";
import { withAnchor } from "./leaning-choice.ts";

/** A line that was chosen, and why. */
export interface KeyLine extends Span {
  /** Null when there was nothing to choose from. */
  readonly choice: KeyLineChoice | null;
}

/** What a paragraph's candidates are measured against. */
export interface KeyLineContext {
  /** Content words of the memo's title. */
  readonly titleWords: ReadonlySet<string>;
  /** How often each content word stands in the memo. */
  readonly memoWords: ReadonlyMap<string, number>;
  /** The same for the paragraph. */
  readonly paragraphWords: ReadonlyMap<string, number>;
  /** Content words of the question that the paragraph answers, which the room has before it; null without one. */
  readonly asked: ReadonlySet<string> | null;
  /** Whose words they are. */
  readonly voice: Voice;
}

/** A second line of a paragraph needs so many points: a weak one is for the notes. */
const WORTH_A_SECOND = 1.5;

type KeyLineMemo = Pick<Memo, "text" | "marks" | "title">;

/**
 * The line that stands for a paragraph on its slide: one to three consecutive whole sentences, at most 40 words,
 * verbatim. Null for a paragraph without words.
 * @param quoted passages within the paragraph that must not be cut, in order: their sentences count as one
 * @param asked the question that the room reads before the paragraph, or null
 */
export function keyLine(
  memo: KeyLineMemo,
  paragraph: Span,
  quoted: readonly Span[],
  asked: Span | null = null,
): KeyLine | null {
  if (quoted.length === 0) return lineWithoutQuotations(memo, paragraph.start, paragraph.end, asked);
  return keyLines(memo, paragraph, quoted, { most: 1, asked })[0] ?? null;
}

/** The rules for numbers and for statements ask for the same paragraph's line, one behind the other. */
const lineWithoutQuotations = rememberLast(
  (memo: KeyLineMemo, start: number, end: number, asked: Span | null): KeyLine | null =>
    keyLines(memo, { start, end }, [], { most: 1, asked })[0] ?? null,
);

/**
 * The best line of a paragraph that leans on nothing and is short enough for a slide; null without one worth it.
 * @param worth how much it must say at least, in points
 * @param longest most words of a single sentence
 */
export function standingLine(
  memo: KeyLineMemo,
  paragraph: Span,
  quoted: readonly Span[],
  worth: number,
  longest = KEY_LINE_WORDS,
): KeyLine | null {
  const candidates = keyLineCandidates(memo, paragraph, quoted, "own", longest);
  const found = ranking(contextOf(memo, paragraph), candidates).find(
    ({ candidate }) =>
      !candidate.leansBackward &&
      !candidate.pointsBack &&
      candidate.takenUp.length === 0 &&
      candidate.empty === 0 &&
      candidate.words <= longest,
  );
  if (found === undefined || found.sum < worth) return null;
  const { start, end } = found.candidate;
  return { start, end, choice: { points: keyLinePoints(found), runnerUp: null } };
}

/** Which lines of a paragraph are asked for. */
export interface LinesWanted {
  /** How many at most. */
  readonly most: number;
  readonly voice?: Voice;
  /** The question that the room reads before the paragraph; null or left out without one. */
  readonly asked?: Span | null;
}

/** Up to `most` key lines of a long paragraph, best first by score, given in the order of the text; they don't overlap. */
export function keyLines(
  memo: KeyLineMemo,
  paragraph: Span,
  quoted: readonly Span[],
  { most, voice = "own", asked = null }: LinesWanted,
): readonly KeyLine[] {
  const candidates = keyLineCandidates(memo, paragraph, quoted, voice);
  const [only] = candidates;
  // Most paragraphs of some memos are one sentence, and there is nothing to weigh.
  if (only !== undefined && candidates.length === 1 && only.sentences === 1)
    return [{ start: only.start, end: only.end, choice: null }];
  const ranked = ranking(contextOf(memo, paragraph, asked, voice), candidates);
  const chosen: RankedLine[] = [];
  for (const next of ranked) {
    if (chosen.length === most) break;
    if (chosen.length > 0 && next.sum < WORTH_A_SECOND) break;
    if (chosen.some((other) => overlap(other, next))) continue;
    const line = withAnchor(ranked, next);
    chosen.push(chosen.some((other) => overlap(other, line)) ? next : line);
  }
  return chosen
    .toSorted((a, b) => a.candidate.start - b.candidate.start)
    .map((line) => ({
      start: line.candidate.start,
      end: line.candidate.end,
      choice: { points: keyLinePoints(line), runnerUp: runnerUp(ranked, chosen) },
    }));
}

/** A candidate with its points. */
export interface RankedLine {
  readonly candidate: Candidate;
  /** What each criterion gives, in the order of the table. */
  readonly scores: readonly number[];
  /** The sum of all criteria. */
  readonly sum: number;
}

/** All candidates of a paragraph, the best first; of equals the one that stands first, and of those the one that says more. */
export function rankKeyLines(
  memo: KeyLineMemo,
  paragraph: Span,
  quoted: readonly Span[],
  voice: Voice = "own",
): readonly RankedLine[] {
  return ranking(contextOf(memo, paragraph, null, voice), keyLineCandidates(memo, paragraph, quoted, voice));
}

function ranking(context: KeyLineContext, candidates: readonly Candidate[]): readonly RankedLine[] {
  return candidates
    .map((candidate) => {
      const scores = CRITERIA.map((criterion) => criterion.score(candidate, context));
      return { candidate, scores, sum: rounded(scores.reduce((sum, score) => sum + score, 0)) };
    })
    .toSorted(
      (a, b) => b.sum - a.sum || a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end,
    );
}

/** What each criterion gives a line, those that give nothing left out. */
function keyLinePoints({ scores }: RankedLine): KeyLineChoice["points"] {
  return CRITERIA.map(({ name }, at) => ({
    criterion: name,
    points: rounded(scores[at] ?? 0),
  })).filter((row) => row.points !== 0);
}

function runnerUp(ranked: readonly RankedLine[], chosen: readonly RankedLine[]): KeyLineChoice["runnerUp"] {
  const other = ranked.find((rival) => chosen.every((taken) => !overlap(taken, rival)));
  if (other === undefined) return null;
  return { start: other.candidate.start, end: other.candidate.end, points: other.sum };
}

function overlap({ candidate: a }: RankedLine, { candidate: b }: RankedLine): boolean {
  return a.start < b.end && b.start < a.end;
}

/** To a hundredth of a point: sums of fractions then compare alike on every engine, and read well. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

function contextOf(
  memo: Pick<Memo, "text" | "title">,
  paragraph: Span,
  asked: Span | null = null,
  voice: Voice = "own",
): KeyLineContext {
  const { titleWords, memoWords } = subjectOf(memo);
  return {
    titleWords,
    memoWords,
    paragraphWords: frequencies(contentWords(memo.text.slice(paragraph.start, paragraph.end))),
    asked: asked === null ? null : new Set(contentWords(memo.text.slice(asked.start, asked.end))),
    voice,
  };
}

type Subject = Pick<KeyLineContext, "titleWords" | "memoWords">;

/** Counting a memo's words takes time in proportion to its length, so it is done once per memo. */
const subjects = new WeakMap<object, Subject>();

function subjectOf(memo: Pick<Memo, "text" | "title">): Subject {
  const known = subjects.get(memo);
  if (known !== undefined) return known;
  const title = memo.title === null ? "" : memo.text.slice(memo.title.start, memo.title.end);
  const subject = {
    titleWords: new Set(contentWords(title)),
    memoWords: frequencies(contentWords(memo.text)),
  };
  subjects.set(memo, subject);
  return subject;
}

function frequencies(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
