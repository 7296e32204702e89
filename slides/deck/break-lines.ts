import { isIdeographic } from "./break-opportunities.ts";
import type { Line, Run } from "./deck.ts";
import { eastAsianEnd, type EastAsianEnd } from "./east-asian-breaks.ts";
import { type CutText, cutText, type Piece, toPieces } from "./pieces.ts";
import { DISPLAY_FROM_PX, typeStep, type StepName, type TypeStep } from "./type-steps.ts";

/** How much of a line's width is filled at most; the rest is slack for kerning, which `widthOf` leaves out. */
export const FILL = 0.98;

/** Texts of more lines or pieces than this are filled, not evened: nobody sees the difference, and it takes time. */
const EVEN_UP_TO_LINES = 14;
const EVEN_UP_TO_PIECES = 400;

/** What a line's end costs, beside the square of its unfilled share: the smaller the sum, the better the page. */
const COSTS = {
  /** One word alone on the last line. */
  orphan: 0.3,
  /** A line that ends inside a word or an address. */
  insideWord: 0.05,
  /** A line that ends with a short word ("of", "a"), which belongs with the next one. */
  shortWord: 0.015,
  /** A line that ends with the phrase: at a comma, a semicolon, a dash. */
  phraseEnd: -0.008,
} as const;

/** The same for scripts without word spaces, where a line may end almost anywhere. */
const EAST_ASIAN_COSTS: Readonly<Record<EastAsianEnd, number>> = {
  phrase: COSTS.phraseEnd,
  word: 0,
  inside: 0.02,
};

const PHRASE_END = /[,;:.!?–—…]["'’”»)]?$/;
const SHORT_WORD_LENGTH = 3;

/** Pieces `from` (inclusive) to `to` (exclusive) on one line. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text of which it is known how many lines it takes, before they are made. */
export interface FilledText {
  readonly lineCount: number;
  /** Whether a word had to be broken for it. */
  readonly wordBroken: boolean;
  readonly lines: () => readonly Line[];
}

/**
 * Breaks runs into lines that fill `widthPx` (canvas pixels) to 98 % at most, in as few lines as filling gives.
 * Display sizes get lines as even as possible; smaller ones are filled, without a single word on the last line where
 * that can be helped. Spaces at line ends are dropped; each run keeps its offset in the memo. Words wider than a line
 * are broken after a slash, a dot or the like, else anywhere, and no hyphen is put in.
 */
export function breakLines(
  runs: readonly Run[],
  step: StepName | TypeStep,
  widthPx: number,
): readonly Line[] {
  return fillLines(cutText(runs), runs, step, widthPx).lines();
}

/** Like `breakLines`, for a text that is tried in several sizes. */
export function fillLines(
  cut: CutText,
  runs: readonly Run[],
  step: StepName | TypeStep,
  widthPx: number,
): FilledText {
  const limitPx = widthPx * FILL;
  const pieces = toPieces(cut, step, limitPx);
  const filled = fill(pieces, limitPx);
  const display = typeStep(step).px >= DISPLAY_FROM_PX;
  const small = filled.length <= EVEN_UP_TO_LINES && pieces.length <= EVEN_UP_TO_PIECES;
  const stretches = (): readonly Stretch[] =>
    display && small ? even(pieces, cut.text, limitPx, filled) : keepCompany(filled, pieces, limitPx);
  return {
    lineCount: filled.length,
    wordBroken: pieces.some((piece) => piece.border === "forced"),
    lines: () =>
      toLines(
        stretches().map(({ from, to }) => [pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0]),
        runs,
      ),
  };
}

/** Puts as many pieces on each line as it takes. */
function fill(pieces: readonly Piece[], limitPx: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let width = 0;
  for (const [at, piece] of pieces.entries()) {
    if (at > from && width + piece.widthPx > limitPx) {
      stretches.push({ from, to: at });
      from = at;
      width = 0;
    }
    width += piece.widthPx + piece.spacePx;
  }
  return pieces.length === 0 ? [] : [...stretches, { from, to: pieces.length }];
}

/** Gives a single word on the last line the word before it for company, if it has one to spare and both fit. */
function keepCompany(
  stretches: readonly Stretch[],
  pieces: readonly Piece[],
  limitPx: number,
): readonly Stretch[] {
  const last = stretches.at(-1);
  const before = stretches.at(-2);
  if (last === undefined || before === undefined || last.to - last.from > 1 || before.to - before.from < 3)
    return stretches;
  if (widthOf(pieces, last.from - 1, last.to) > limitPx) return stretches;
  return [
    ...stretches.slice(0, -2),
    { from: before.from, to: before.to - 1 },
    { from: last.from - 1, to: last.to },
  ];
}

/**
 * The way to set pieces on as many lines as filling them takes that costs least; found line by line, from the last to
 * the first.
 */
function even(
  pieces: readonly Piece[],
  text: string,
  limitPx: number,
  filled: readonly Stretch[],
): readonly Stretch[] {
  const count = pieces.length;
  const endCosts = pieces.map((piece) => costOfEndingWith(piece, text));
  // costs[from]: what the cheapest way costs to set the pieces from `from` on as many lines as have been gone through.
  let costs = new Float64Array(count + 1).fill(Infinity);
  costs[count] = 0;
  /** For each line, from the last: where it ends when it begins with that piece. */
  const ends: Int32Array[] = [];
  for (let line = 0; line < filled.length; line += 1) {
    const rest = costs;
    const ending = new Int32Array(count + 1);
    costs = new Float64Array(count + 1).fill(Infinity);
    // No line begins behind where filling has it begin; and where the rest takes more lines, so it does before that.
    for (let from = filled[filled.length - 1 - line]?.from ?? 0; from >= 0; from -= 1) {
      let cheapest = Infinity;
      let before = 0;
      for (let to = from + 1; to <= count; to += 1) {
        const last = pieces[to - 1];
        if (last === undefined) break;
        const width = before + last.widthPx;
        before += last.widthPx + last.spacePx;
        if (width > limitPx && to > from + 1) break;
        const tail = rest[to] ?? Infinity;
        if (tail === Infinity) continue;
        const slack = Math.max(0, 1 - width / limitPx);
        const cost = tail + slack * slack + endCost(pieces, endCosts, from, to);
        if (cost >= cheapest) continue;
        cheapest = cost;
        ending[from] = to;
      }
      if (cheapest === Infinity) break;
      costs[from] = cheapest;
    }
    ends.push(ending);
  }
  if (costs[0] === Infinity) return filled;
  let from = 0;
  return ends.toReversed().map((ending) => {
    const stretch = { from, to: ending[from] ?? count };
    from = stretch.to;
    return stretch;
  });
}

function endCost(pieces: readonly Piece[], endCosts: readonly number[], from: number, to: number): number {
  if (to === pieces.length) return to - from === 1 && from > 0 ? COSTS.orphan : 0;
  return endCosts[to - 1] ?? 0;
}

/** What a line costs that ends with a piece, but for the last line. */
function costOfEndingWith(last: Piece, text: string): number {
  if (last.border === "inside" && isIdeographic(text.charAt(last.end - 1)))
    return EAST_ASIAN_COSTS[eastAsianEnd(text.slice(last.start, last.end), text.charAt(last.end))];
  if (last.border !== "space") return COSTS.insideWord;
  const word = text.slice(last.start, last.end);
  if (PHRASE_END.test(word)) return COSTS.phraseEnd;
  return word.length <= SHORT_WORD_LENGTH ? COSTS.shortWord : 0;
}

/** Width of the pieces `from`..`to` on one line, without the spaces at its end. */
function widthOf(pieces: readonly Piece[], from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at];
    if (piece !== undefined) width += piece.widthPx + (at < to - 1 ? piece.spacePx : 0);
  }
  return width;
}

/** Cuts the runs at the lines' borders; both are in reading order, so one walk does it. */
function toLines(
  borders: readonly (readonly [start: number, end: number])[],
  runs: readonly Run[],
): readonly Line[] {
  let index = 0;
  let offset = 0;
  return borders.map(([start, end]) => {
    const parts: Run[] = [];
    for (let run = runs[index]; run !== undefined; run = runs[index]) {
      const from = Math.max(start, offset);
      const to = Math.min(end, offset + run.text.length);
      if (from < to) parts.push(part(run, from - offset, to - offset));
      if (offset + run.text.length > end) break;
      offset += run.text.length;
      index += 1;
    }
    return { runs: parts };
  });
}

function part(run: Run, from: number, to: number): Run {
  return { ...run, text: run.text.slice(from, to), start: run.start === null ? null : run.start + from };
}
