import { isAsciiWord, isSpace, mayBreak } from "./break-opportunities.ts";
import type { Run } from "./deck.ts";
import type { RunStyle } from "./face.ts";
import { type Ruler, rulerFor } from "./measure.ts";
import type { StepName, TypeStep } from "./type-steps.ts";

/** A stretch of text that stays on one line. Offsets count UTF-16 units in the runs' joined text. */
export interface Piece {
  readonly start: number;
  /** Exclusive, without the spaces that follow. */
  readonly end: number;
  readonly widthPx: number;
  /** Width of the spaces that follow; they vanish at a line's end. */
  readonly spacePx: number;
  /** What follows when the line ends here: a border inside a word looks worse than one between words. */
  readonly border: "space" | "inside" | "forced";
}

/** A character with the marks and joiners that belong to it. */
interface Cluster {
  readonly start: number;
  readonly text: string;
  /** What it is set as: its run's words are strong, emphasised or neither. */
  readonly style: RunStyle;
}

/** Clusters `from` to `inkEnd` that stay on one line, and the spaces behind them up to `end`. */
interface Stretch {
  readonly from: number;
  readonly inkEnd: number;
  readonly end: number;
}

/** A text cut where its lines may end, whatever the size it is set in. */
export interface CutText {
  /** The runs' joined text. */
  readonly text: string;
  readonly clusters: readonly Cluster[];
  readonly stretches: readonly Stretch[];
}

/** Joins the character before with the one behind: combining marks, variation selectors, joiners, skin tones. */
const EXTENDS = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d)$/u;
/** The first combining mark: nothing below extends a character. */
const FIRST_EXTENDING = 0x300;

/** Where a word that is too long for a line is best broken: after one of these, as in addresses and paths. */
const GOOD_INSIDE = new Set("/.-_?&=,:;@#%+–—");

/** How far back from the end of a full line such a place is looked for, as a share of the line. */
const SEARCH_BACK = 0.6;

/** Cuts runs where their lines may end. */
export function cutText(runs: readonly Run[]): CutText {
  const clusters = toClusters(runs);
  const stretches: Stretch[] = [];
  for (let from = 0; from < clusters.length;) {
    const end = endOfPiece(clusters, from);
    let inkEnd = end;
    while (inkEnd > from && isSpace(clusters[inkEnd - 1]?.text ?? "")) inkEnd -= 1;
    stretches.push({ from, inkEnd, end });
    from = end;
  }
  return { text: runs.map((run) => run.text).join(""), clusters, stretches };
}

/** Measures a text's pieces. None is wider than `limitPx`, but for a single character that is. */
export function toPieces(
  { clusters, stretches }: CutText,
  step: StepName | TypeStep,
  limitPx: number,
): readonly Piece[] {
  const widths = widthsOf(clusters, step);
  const pieces: Piece[] = [];
  for (const { from, inkEnd, end } of stretches) {
    const borders = fits(widths, from, inkEnd, limitPx)
      ? [inkEnd]
      : bordersOf(clusters, widths, { from, inkEnd, end }, limitPx);
    const spacePx = sumOf(widths, inkEnd, end);
    let start = from;
    for (const border of borders) {
      const last = border === inkEnd;
      pieces.push({
        start: clusters[start]?.start ?? 0,
        end: endOf(clusters, start, border),
        widthPx: sumOf(widths, start, border),
        spacePx: last ? spacePx : 0,
        border: !last ? "forced" : end > inkEnd ? "space" : "inside",
      });
      start = border;
    }
  }
  return pieces;
}

function toClusters(runs: readonly Run[]): readonly Cluster[] {
  const clusters: { start: number; text: string; style: RunStyle }[] = [];
  let offset = 0;
  let joined = false;
  for (const run of runs) {
    for (const character of run.text) {
      const before = clusters.at(-1);
      if (before !== undefined && (joined || isExtending(character))) before.text += character;
      else clusters.push({ start: offset, text: character, style: run });
      joined = character === "\u200d";
      offset += character.length;
    }
  }
  const first = clusters.findIndex((cluster) => !isSpace(cluster.text));
  return first === -1 ? [] : clusters.slice(first);
}

function isExtending(character: string): boolean {
  return character.charCodeAt(0) >= FIRST_EXTENDING && EXTENDS.test(character);
}

/** Index behind the last cluster of the piece that begins at `from`, its spaces included. */
function endOfPiece(clusters: readonly Cluster[], from: number): number {
  const character = (at: number): string => clusters[at]?.text ?? "";
  let inked = character(from);
  for (let at = from + 1; at < clusters.length; at += 1) {
    const last = character(at - 1);
    if (isAsciiWord(last) && isAsciiWord(character(at))) {
      inked = last;
      continue; // most borders are none, and known to be none at a glance
    }
    // Behind several spaces in a row, the character before all of them decides.
    if (!isSpace(last)) inked = last;
    const earlier = isSpace(last) ? inked : character(at - 2);
    if (mayBreak([earlier, last], [character(at), character(at + 1)])) return at;
  }
  return clusters.length;
}

function widthsOf(clusters: readonly Cluster[], step: StepName | TypeStep): Float64Array {
  const widths = new Float64Array(clusters.length);
  let style: RunStyle | null = null;
  let ruler: Ruler = () => 0;
  for (const [at, cluster] of clusters.entries()) {
    if (cluster.style !== style) {
      style = cluster.style;
      ruler = rulerFor(step, style);
    }
    widths[at] = clusterWidth(cluster.text, ruler);
  }
  return widths;
}

function clusterWidth(text: string, ruler: Ruler): number {
  if (text.length === 1) return ruler(text.charCodeAt(0));
  let width = 0;
  for (const character of text) width += ruler(character.codePointAt(0) ?? 0);
  return width;
}

function fits(widths: Float64Array, from: number, to: number, limitPx: number): boolean {
  let width = 0;
  for (let at = from; at < to; at += 1) {
    width += widths[at] ?? 0;
    if (width > limitPx) return false;
  }
  return true;
}

/** Where a stretch that is too wide is broken, its end among them. */
function bordersOf(
  clusters: readonly Cluster[],
  widths: Float64Array,
  { from, inkEnd }: Stretch,
  limitPx: number,
): readonly number[] {
  const borders: number[] = [];
  let start = from;
  let width = 0;
  for (let at = from; at < inkEnd; at += 1) {
    const own = widths[at] ?? 0;
    if (at > start && width + own > limitPx) {
      const cut = goodCut(clusters, start, at);
      borders.push(cut);
      width = sumOf(widths, cut, at);
      start = cut;
    }
    width += own;
  }
  return [...borders, inkEnd];
}

/** The best border in `from`..`full` for a forced break, as an index into the word's clusters. */
function goodCut(word: readonly Cluster[], from: number, full: number): number {
  const earliest = full - Math.floor((full - from) * SEARCH_BACK);
  for (let at = full; at > earliest; at -= 1) if (GOOD_INSIDE.has(word[at - 1]?.text ?? "")) return at;
  return full;
}

function sumOf(widths: Float64Array, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at += 1) width += widths[at] ?? 0;
  return width;
}

/** Where the text of clusters `from` to `to` ends; 0 for none. */
function endOf(clusters: readonly Cluster[], from: number, to: number): number {
  const last = to > from ? clusters[to - 1] : undefined;
  return last === undefined ? 0 : last.start + last.text.length;
}
