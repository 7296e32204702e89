import type { Span } from "../memo/memo.ts";
import type { Anchor } from "./arrangement.ts";

/** So much of what stands around a passage is remembered, in UTF-16 units. */
const AROUND = 48;

/** An anchor for a passage of a memo's text. */
export function anchorAt(text: string, { start, end }: Span): Anchor {
  return {
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
    start,
  };
}

/**
 * The passage in a text, which may be another version of the memo; null when its words are not in it. White space
 * may differ: text that was wrapped anew is the same text. Of several equal passages the one in the most similar
 * surroundings counts, of those the one nearest to where it stood.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  if (text.startsWith(anchor.text, anchor.start) && likeness(text, anchor, spanAt(anchor)) === MOST_ALIKE)
    return spanAt(anchor);
  const found = occurrences(text, anchor.text);
  const ranked = found
    .map((span) => ({ span, alike: likeness(text, anchor, span), away: Math.abs(span.start - anchor.start) }))
    .toSorted((a, b) => b.alike - a.alike || a.away - b.away);
  return ranked[0]?.span ?? null;
}

const MOST_ALIKE = 2 * AROUND;

function spanAt({ start, text }: Anchor): Span {
  return { start, end: start + text.length };
}

/** Where the words stand in the text, whatever white space is between them. */
function occurrences(text: string, words: string): readonly Span[] {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  if (pattern === "") return [];
  return Array.from(text.matchAll(new RegExp(pattern, "gu")), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** How many characters around a passage are as the anchor remembers them, from 0 to twice `AROUND`. */
function likeness(text: string, anchor: Anchor, { start, end }: Span): number {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const atEdges = 2 * AROUND - anchor.before.length - anchor.after.length;
  return equalEnd(before, anchor.before) + equalBeginning(after, anchor.after) + atEdges;
}

function equalBeginning(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function equalEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
