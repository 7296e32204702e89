import { readingLength } from "../../language/words.ts";
import { sentenceSpans } from "../../language/sentences.ts";
import type { Memo, Span } from "../../memo/memo.ts";
import { ENDS_IN_COLON, POINTS_ON } from "../lead-in-words.ts";
import { isBalanced } from "../mark-balance.ts";
import type { FlatItem } from "./flat-items.ts";

/** "1. ", "(2) ", "b) ", "iii. " behind a stop, a comma, a dash, a line's end or "and". */
const MARKER =
  /(?<=[:：;；,，.!?–—-]\s{1,4}|\n\s*|(?<!\p{L})(?:and|or|und|oder|et|ou|y|e|и|або|oraz)\s)(?<marker>\(?(?<sign>\p{N}{1,2}|[ivx]{1,4}|[a-z])(?<closing>[.)]))\s+(?=\S)/gu;

/** Without one of these there is no first item; looking for them is far quicker. */
const FIRST = /(?:1|a|i)[.)]\s/u;

/** Fewer in a sentence are read as a sentence. */
const FEWEST = 3;
/** A longer item is a paragraph with a number: it is said, and its line shown. */
const MOST_WORDS = 75;

/** A list that is set as running text, with what announces it. */
export interface InlineItems {
  readonly leadIn: Span;
  readonly items: readonly FlatItem[];
  /** What the paragraph says behind the sentence of its last item; null where it ends with that. */
  readonly rest: Span | null;
}

/**
 * The items that stand in a paragraph's running text with numbers or letters in their order, behind words that
 * announce them: "… the reasons are: 1. the price; 2. the distance; 3. the weather." Null without.
 */
export function inlineItems({ text }: Pick<Memo, "text">, { start, end }: Span): InlineItems | null {
  const words = text.slice(start, end);
  if (!FIRST.test(words)) return null;
  const markers = markersInOrder(words);
  const [first] = markers;
  if (first === undefined || markers.length < FEWEST) return null;
  const announces = words.slice(0, first.start).trimEnd();
  const pointsOn = /[;；]$/u.test(announces) && POINTS_ON.test(announces);
  if (!isBalanced(announces) || !(ENDS_IN_COLON.test(announces) || pointsOn)) return null;
  const borders = [...markers.slice(1).map((marker) => marker.start), words.length];
  const spans = markers.map((marker, at) => ({
    start: start + marker.end,
    end: start + words.slice(0, borders[at]).trimEnd().length,
  }));
  if (spans.some((span) => readingLength(text.slice(span.start, span.end)) > MOST_WORDS)) return null;
  const [last, rest] = lastItem(text, spans);
  const items = spans.map((span, at) => ({
    text: at === spans.length - 1 ? last : span,
    marker: { text: markers[at]?.text ?? "", start: start + (markers[at]?.start ?? 0) },
    depth: 0,
  }));
  return { leadIn: { start, end: start + announces.length }, items, rest };
}

/** The last item and what stands behind it: where the other items are no whole sentences, it ends with its sentence. */
function lastItem(text: string, spans: readonly Span[]): readonly [last: Span, rest: Span | null] {
  const last = spans.at(-1) ?? { start: 0, end: 0 };
  const sentences = sentenceSpans(text.slice(last.start, last.end), last.start);
  const [own, next] = sentences;
  const inOneSentence = spans.slice(0, -1).every(({ end }) => !/[.!?。！？]/u.test(text.charAt(end - 1)));
  if (own === undefined || next === undefined || !inOneSentence) return [last, null];
  return [own, { start: next.start, end: last.end }];
}

/** A marker's place in the paragraph, its spaces included. */
interface Marker extends Span {
  readonly text: string;
}

/** The markers that count from the first on, all in the style of the first. */
function markersInOrder(words: string): readonly Marker[] {
  const markers: Marker[] = [];
  let style = "";
  for (const found of words.matchAll(MARKER)) {
    const { marker = "", sign = "" } = found.groups ?? {};
    const kinds = KINDS.filter((kind) => turnOf(sign, kind) === markers.length + 1);
    const own = kinds
      .map((kind) => marker.replace(sign, kind))
      .find((each) => style === "" || each === style);
    if (own === undefined) continue;
    style = own;
    markers.push({ start: found.index, end: found.index + found[0].length, text: marker });
  }
  return markers;
}

/** How points are counted, each kind by its first sign. */
const KINDS = ["1", "a", "i"] as const;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

/** Which one a sign is among those of a kind, from 1; 0 for a sign of another kind. */
function turnOf(sign: string, kind: (typeof KINDS)[number]): number {
  if (kind === "i") return ROMAN.indexOf(sign) + 1;
  if (kind === "1") return /^\p{N}/u.test(sign) ? Number(sign) : 0;
  return /^[a-z]$/u.test(sign) ? sign.charCodeAt(0) - "a".charCodeAt(0) + 1 : 0;
}
