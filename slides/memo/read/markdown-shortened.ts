import type { Nodes, Root } from "mdast";
import type { Span } from "../memo.ts";

/** Words left out of a text, and where their stand-in is in what was left. */
interface Cut extends Span {
  readonly at: number;
}

/** Stands for the words left out: a letter for private use, to which Markdown gives no meaning. */
const STAND_IN = "\ue0f0";

/**
 * Four words and more between two others on one line. The first and the last stay: what stands beside them may mean
 * something. Brackets are matched to be counted. It begins where a word does, or one of a million letters would be looked
 * through from each of them.
 */
const WORDS_OR_BRACKET =
  /[[\]()]|(?<![\p{L}\p{N}’'-])(?<first>\p{L}[\p{L}\p{N}’'-]*[,;:.!?]* )(?<cut>(?:[\p{L}\p{N}’'“”–-]+[,;:.!?]* ){2,}[\p{L}\p{N}’'“”–-]+[,;:.!?]*)(?= \p{L})/gu;

/** What may have words in it that are more than a paragraph's: code, raw HTML, tables, addresses, escapes. */
const SIGN = /[`<|\\@]|:\/\/|www\./iu;
const BLANK_LINES = /\n(?:[ \t]*\n)+/gu;

/** Definitions of links and footnotes are found by their words. */
const DEFINITION = "]:";

/**
 * Parses Markdown without the words that say nothing in it, and puts them back into the tree: the parser takes its
 * time for each character. The tree is the same as that of the whole, lines and columns of places apart.
 */
export function parseShortened(text: string, parse: (text: string) => Root): Root {
  const cuts = text.includes(STAND_IN) || text.includes(DEFINITION) ? [] : cutsIn(text);
  if (cuts.length === 0) return parse(text);
  const tree = parse(shortened(text, cuts));
  const restored = putBack(tree, text, cuts);
  // Words may have come to stand where nobody would look for them, in the title of a link for example.
  return restored === cuts.length ? tree : parse(text);
}

function cutsIn(text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let left = 0;
  let start = 0;
  const cutPart = (end: number): void => {
    const part = text.slice(start, end);
    if (SIGN.test(part)) return;
    for (const span of wordsOutsideBrackets(part)) {
      cuts.push({ start: start + span.start, end: start + span.end, at: start + span.start - left });
      left += span.end - span.start - STAND_IN.length;
    }
  };
  for (const blank of text.matchAll(BLANK_LINES)) {
    cutPart(blank.index);
    start = blank.index + blank[0].length;
  }
  cutPart(text.length);
  return cuts;
}

/** A bracket that never closes holds all that follows: leaving less out does no harm. */
function wordsOutsideBrackets(part: string): readonly Span[] {
  const spans: Span[] = [];
  let depth = 0;
  for (const found of part.matchAll(WORDS_OR_BRACKET)) {
    const { first, cut } = found.groups ?? {};
    if (first === undefined || cut === undefined)
      depth = Math.max(0, depth + (found[0] === "[" || found[0] === "(" ? 1 : -1));
    else if (depth === 0) {
      const start = found.index + first.length;
      spans.push({ start, end: start + cut.length });
    }
  }
  return spans;
}

function shortened(text: string, cuts: readonly Cut[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of cuts) {
    kept.push(text.slice(from, start));
    from = end;
  }
  return [...kept, text.slice(from)].join(STAND_IN);
}

/** Puts the words back in the tree, which nobody else holds yet, in the order of the text; tells how many of them. */
function putBack(tree: Root, text: string, cuts: readonly Cut[]): number {
  let next = 0;
  const walk = (node: Nodes): void => {
    if (node.position !== undefined) {
      const { start, end } = node.position;
      node.position = {
        start: { ...start, offset: offsetBefore(cuts, start.offset ?? 0) },
        end: { ...end, offset: offsetBefore(cuts, end.offset ?? 0) },
      };
    }
    if ("value" in node && node.value.includes(STAND_IN))
      node.value = node.value.replaceAll(STAND_IN, () => {
        const cut = cuts[next];
        next += 1;
        return cut === undefined ? "" : text.slice(cut.start, cut.end);
      });
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return next;
}

/** Where an offset of the shortened text stands in the whole one. Takes logarithmic time. */
function offsetBefore(cuts: readonly Cut[], at: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((cuts[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const before = cuts[low - 1];
  return before === undefined ? at : at - before.at - STAND_IN.length + before.end;
}
