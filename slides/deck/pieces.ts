import { isSpace, mayBreak } from "./break-opportunities.ts";
import type { Run } from "./deck.ts";
import { rulerFor } from "./measure.ts";
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
  readonly widthPx: number;
}

/** Joins the character before with the one behind: combining marks, variation selectors, joiners, skin tones. */
const EXTENDS = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d)$/u;
/** The first combining mark: nothing below extends a character. */
const FIRST_EXTENDING = 0x300;

/** Where a word that is too long for a line is best broken: after one of these, as in addresses and paths. */
const GOOD_INSIDE = new Set("/.-_?&=,:;@#%+–—");

/** How far back from the end of a full line such a place is looked for, as a share of the line. */
const SEARCH_BACK = 0.6;

/** Cuts runs into pieces none of which is wider than `limitPx`, but for a single character that is. */
export function toPieces(runs: readonly Run[], step: StepName | TypeStep, limitPx: number): readonly Piece[] {
  const clusters = toClusters(runs, step);
  const pieces: Piece[] = [];
  let from = 0;
  while (from < clusters.length) {
    const wordEnd = endOfPiece(clusters, from);
    let inkEnd = wordEnd;
    while (inkEnd > from && isSpace(clusters[inkEnd - 1]?.text ?? "")) inkEnd -= 1;
    const spacePx = widthOfClusters(clusters.slice(inkEnd, wordEnd));
    const parts = splitTooWide(clusters.slice(from, inkEnd), limitPx);
    for (const [at, part] of parts.entries()) {
      const last = at === parts.length - 1;
      pieces.push({
        start: part[0]?.start ?? 0,
        end: endOf(part),
        widthPx: widthOfClusters(part),
        spacePx: last ? spacePx : 0,
        border: !last ? "forced" : wordEnd > inkEnd ? "space" : "inside",
      });
    }
    from = wordEnd;
  }
  return pieces;
}

function toClusters(runs: readonly Run[], step: StepName | TypeStep): readonly Cluster[] {
  const clusters: { start: number; text: string; widthPx: number }[] = [];
  let offset = 0;
  let joined = false;
  for (const run of runs) {
    const ruler = rulerFor(step, run);
    for (const character of run.text) {
      const codePoint = character.codePointAt(0) ?? 0;
      const widthPx = ruler(codePoint);
      const before = clusters.at(-1);
      if (before !== undefined && (joined || (codePoint >= FIRST_EXTENDING && EXTENDS.test(character)))) {
        before.text += character;
        before.widthPx += widthPx;
      } else clusters.push({ start: offset, text: character, widthPx });
      joined = character === "\u200d";
      offset += character.length;
    }
  }
  const first = clusters.findIndex((cluster) => !isSpace(cluster.text));
  return first === -1 ? [] : clusters.slice(first);
}

/** Index behind the last cluster of the piece that begins at `from`, its spaces included. */
function endOfPiece(clusters: readonly Cluster[], from: number): number {
  const character = (at: number): string => clusters[at]?.text ?? "";
  let inked = character(from);
  for (let at = from + 1; at < clusters.length; at += 1) {
    const last = character(at - 1);
    // Behind several spaces in a row, the character before all of them decides.
    if (!isSpace(last)) inked = last;
    const earlier = isSpace(last) ? inked : character(at - 2);
    if (mayBreak([earlier, last], [character(at), character(at + 1)])) return at;
  }
  return clusters.length;
}

function splitTooWide(word: readonly Cluster[], limitPx: number): readonly (readonly Cluster[])[] {
  const parts: (readonly Cluster[])[] = [];
  let from = 0;
  let width = 0;
  for (let at = 0; at < word.length; at += 1) {
    const cluster = word[at];
    if (cluster === undefined) break;
    if (at > from && width + cluster.widthPx > limitPx) {
      const cut = goodCut(word, from, at);
      parts.push(word.slice(from, cut));
      width = widthOfClusters(word.slice(cut, at));
      from = cut;
    }
    width += cluster.widthPx;
  }
  return [...parts, word.slice(from)];
}

/** The best border in `from`..`full` for a forced break, as an index into the word's clusters. */
function goodCut(word: readonly Cluster[], from: number, full: number): number {
  const earliest = full - Math.floor((full - from) * SEARCH_BACK);
  for (let at = full; at > earliest; at -= 1) if (GOOD_INSIDE.has(word[at - 1]?.text ?? "")) return at;
  return full;
}

function widthOfClusters(clusters: readonly Cluster[]): number {
  return clusters.reduce((sum, cluster) => sum + cluster.widthPx, 0);
}

function endOf(clusters: readonly Cluster[]): number {
  const last = clusters.at(-1);
  return last === undefined ? 0 : last.start + last.text.length;
}
