import { isAsciiWord, isSpace, mayBreak } from "./break-opportunities.ts";
import type { Run } from "./deck.ts";
import type { RunStyle } from "./face.ts";
import { isHeld } from "./held-words.ts";
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

/** Clusters from an index on up to the next of these: their run's words are strong, emphasised or neither. */
interface Styled {
  readonly from: number;
  readonly style: RunStyle;
}

/** A text's characters, each with the marks and joiners that belong to it. */
interface Clusters {
  /** The runs' joined text. */
  readonly text: string;
  readonly count: number;
  /** Where each begins in the text, in UTF-16 units, and behind the last one where that ends. */
  readonly starts: Uint32Array;
  readonly styles: readonly Styled[];
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
  readonly clusters: Clusters;
  readonly stretches: readonly Stretch[];
}

/** Joins the character before with the one behind: combining marks, variation selectors, joiners, skin tones. */
const EXTENDS = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d)$/u;
/** The first combining mark: nothing below extends a character. */
const FIRST_EXTENDING = 0x300;
/** Zero width joiner. */
const JOINER = 0x200d;

/** Where a word that is too long for a line is best broken: after one of these, as in addresses and paths. */
const GOOD_INSIDE = new Set("/.-_?&=,:;@#%+–—");

/** How far back from the end of a full line such a place is looked for, as a share of the line. */
const SEARCH_BACK = 0.6;

/** Cuts runs where their lines may end. */
export function cutText(runs: readonly Run[]): CutText {
  const clusters = toClusters(runs);
  const stretches: Stretch[] = [];
  for (let from = 0; from < clusters.count;) {
    const end = endOfPiece(clusters, from);
    let inkEnd = end;
    while (inkEnd > from && isSpace(clusterAt(clusters, inkEnd - 1))) inkEnd -= 1;
    stretches.push({ from, inkEnd, end });
    from = end;
  }
  return { text: clusters.text, clusters, stretches };
}

/** Measures a text's pieces. None is wider than `limitPx`, but for a single character that is. */
export function toPieces(
  { clusters, stretches }: CutText,
  step: StepName | TypeStep,
  limitPx: number,
): readonly Piece[] {
  const widths = widthsOf(clusters, step);
  const pieces: Piece[] = [];
  for (const stretch of stretches) {
    const whole = fits(widths, stretch.from, stretch.inkEnd, limitPx);
    for (const part of whole ? [stretch] : wordsOf(clusters, stretch)) {
      const { from, inkEnd, end } = part;
      const spacePx = sumOf(widths, inkEnd, end);
      let start = from;
      for (const border of whole ? [inkEnd] : bordersOf(clusters, widths, part, limitPx)) {
        const last = border === inkEnd;
        pieces.push({
          start: clusters.starts[start] ?? 0,
          end: border > start ? (clusters.starts[border] ?? 0) : 0,
          widthPx: sumOf(widths, start, border),
          spacePx: last ? spacePx : 0,
          border: !last ? "forced" : end > inkEnd ? "space" : "inside",
        });
        start = border;
      }
    }
  }
  return pieces;
}

/** The words of a stretch that are held together and have no room to be. */
function wordsOf(clusters: Clusters, { from, inkEnd, end }: Stretch): readonly Stretch[] {
  const words: Stretch[] = [];
  let start = from;
  for (let at = from + 1; at < inkEnd; at += 1) {
    if (isSpace(clusterAt(clusters, at)) || !isSpace(clusterAt(clusters, at - 1))) continue;
    let ink = at;
    while (isSpace(clusterAt(clusters, ink - 1))) ink -= 1;
    words.push({ from: start, inkEnd: ink, end: at });
    start = at;
  }
  return [...words, { from: start, inkEnd, end }];
}

/** Kept in one array: a long memo has millions of characters, and an object for each takes longer than all else. */
function toClusters(runs: readonly Run[]): Clusters {
  const text = runs.map((run) => run.text).join("");
  const starts = new Uint32Array(text.length + 1);
  const styles: Styled[] = [];
  let count = 0;
  let joined = false;
  let at = 0;
  let end = 0;
  for (const run of runs) {
    const { length } = run.text;
    if (length > 0) styles.push({ from: count, style: run });
    end += length;
    while (at < end) {
      const codePoint = text.codePointAt(at) ?? 0;
      if (count === 0 || !(joined || isExtending(codePoint))) {
        starts[count] = at;
        count += 1;
      }
      joined = codePoint === JOINER;
      at += codePoint > 0xffff ? 2 : 1;
    }
  }
  starts[count] = at;
  return withoutLeadingSpaces({ text, count, starts, styles });
}

function withoutLeadingSpaces(clusters: Clusters): Clusters {
  const { text, count, starts, styles } = clusters;
  let first = 0;
  while (first < count && isSpace(clusterAt(clusters, first))) first += 1;
  if (first === 0) return clusters;
  return {
    text,
    count: count - first,
    starts: starts.subarray(first),
    styles: styles.map(({ from, style }) => ({ from: Math.max(0, from - first), style })),
  };
}

function isExtending(codePoint: number): boolean {
  return codePoint >= FIRST_EXTENDING && EXTENDS.test(String.fromCodePoint(codePoint));
}

/** Empty before the first and behind the last. */
function clusterAt({ text, count, starts }: Clusters, at: number): string {
  if (at < 0 || at >= count) return "";
  const [start, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
  return end - start === 1 ? text.charAt(start) : text.slice(start, end);
}

/** Index behind the last cluster of the piece that begins at `from`, its spaces included. */
function endOfPiece(clusters: Clusters, from: number): number {
  let last = clusterAt(clusters, from);
  let inked = last;
  for (let at = from + 1; at < clusters.count; at += 1) {
    const before = last;
    last = clusterAt(clusters, at);
    if (isAsciiWord(before) && isAsciiWord(last)) {
      inked = before;
      continue; // most borders are none, and known to be none at a glance
    }
    // Behind several spaces in a row, the character before all of them decides.
    if (!isSpace(before)) inked = before;
    const earlier = isSpace(before) ? inked : clusterAt(clusters, at - 2);
    if (!mayBreak([earlier, before], [last, clusterAt(clusters, at + 1)])) continue;
    if (before !== " " || !isHeld(clusters.text, clusters.starts[at] ?? 0)) return at;
  }
  return clusters.count;
}

function widthsOf({ text, count, starts, styles }: Clusters, step: StepName | TypeStep): Float64Array {
  const widths = new Float64Array(count);
  for (const [index, { from, style }] of styles.entries()) {
    const ruler = rulerFor(step, style);
    const to = styles[index + 1]?.from ?? count;
    for (let at = from; at < to; at += 1)
      widths[at] = widthBetween(text, starts[at] ?? 0, starts[at + 1] ?? 0, ruler);
  }
  return widths;
}

function widthBetween(text: string, start: number, end: number, ruler: Ruler): number {
  if (end - start === 1) return ruler(text.charCodeAt(start));
  let width = 0;
  for (const character of text.slice(start, end)) width += ruler(character.codePointAt(0) ?? 0);
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
  clusters: Clusters,
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

/** The best border in `from`..`full` for a forced break. */
function goodCut(clusters: Clusters, from: number, full: number): number {
  const earliest = full - Math.floor((full - from) * SEARCH_BACK);
  for (let at = full; at > earliest; at -= 1) if (GOOD_INSIDE.has(clusterAt(clusters, at - 1))) return at;
  return full;
}

function sumOf(widths: Float64Array, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at += 1) width += widths[at] ?? 0;
  return width;
}
