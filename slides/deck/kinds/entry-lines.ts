import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import type { Memo, Span } from "../../memo/memo.ts";
import { rememberLast } from "../../remember-last.ts";

/** A longer one is a thought; one of several in a paragraph may be longer, its neighbours say what it is. */
const MOST_WORDS = 25;
const MOST_WORDS_AMONG = 45;
/** Two in a paragraph are two only if each has so many words; a shorter one is a label, or half of a title. */
const FEWEST_OF_TWO = 5;
/** Of several in a paragraph so many may end with a stop. */
const STOPPED_SHARE = 1 / 4;

/** In a file whose lines are filled, so many lines that are so much shorter than the longest are broken by hand. */
const FEWEST_IN_FILLED = 3;
const FILLED_SHARE = 0.6;
/** Where more lines than these begin with a small letter, they are filled. */
const GOING_SHARE = 1 / 4;

/** A sentence's end, or a clause's that goes on. */
const STOP = /(?:[.!?…。！？；;,，、؟।:：]|-{2}|[–—])["'”’»)\]）」』]*$/u;
const DASH = /^(?:--|[–—•·*-])\s+/u;
/** What goes on with the line before it. */
const GOES_ON = /^(?:\p{Ll}|[^\p{L}\p{N}"“«„‘'–—•·*-])/u;

/**
 * The entries that a paragraph consists of: lines that say what there is and no sentence ("Report of 12 May", "Second
 * sitting, 14 April"), one, or several that the document set under each other. Empty for any other paragraph.
 */
export function entriesIn(memo: Pick<Memo, "text" | "blocks">, paragraph: Span): readonly Span[] {
  const { text } = memo;
  const lines = linesOf(text, paragraph);
  const [first] = lines;
  const words = (line: Span): string => text.slice(line.start, line.end);
  if (lines.length === 1 && first !== undefined)
    return isEntry(words(first), MOST_WORDS) && !STOP.test(words(first)) ? [first] : [];
  if (!lines.every((line) => isEntry(words(line), MOST_WORDS_AMONG))) return [];
  const stopped = lines.filter((line) => STOP.test(words(line))).length;
  if (stopped > lines.length * STOPPED_SHARE) return [];
  if (lines.length === 2 && lines.some((line) => readingLength(words(line)) < FEWEST_OF_TWO)) return [];
  return isBrokenByHand(memo, lines) ? lines : [];
}

function isEntry(words: string, most: number): boolean {
  return /\p{L}/u.test(words) && readingLength(words) <= most && sentenceSpans(words).length === 1;
}

/** The lines of a paragraph, without dashes before them; one that begins with a small letter goes on with the one before. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\n]+/gu)) {
    const words = line.trim();
    if (words === "") continue;
    const from = start + index + line.indexOf(words);
    const before = lines.at(-1);
    if (before !== undefined && GOES_ON.test(words))
      lines.splice(-1, 1, { start: before.start, end: from + words.length });
    else lines.push({ start: from + (DASH.exec(words)?.[0].length ?? 0), end: from + words.length });
  }
  return lines;
}

/** Whether a writer ended the lines, and not the width of a page. */
function isBrokenByHand(memo: Pick<Memo, "text" | "blocks">, lines: readonly Span[]): boolean {
  const { filled, widest } = manner(memo.blocks, memo.text);
  const longest = Math.max(...lines.map(({ start, end }) => end - start));
  return !filled || (lines.length >= FEWEST_IN_FILLED && longest <= widest * FILLED_SHARE);
}

/** How the lines of a memo's paragraphs end. */
interface LineManner {
  /** Whether most go on with the next: its first word found no room on them. */
  readonly filled: boolean;
  /** How many characters the longest has. */
  readonly widest: number;
}

const manner = rememberLast((blocks: Memo["blocks"], text: string): LineManner => {
  let [widest, breaks, going] = [0, 0, 0];
  for (const { kind, start, end } of blocks) {
    if (kind !== "paragraph") continue;
    const lines = text.slice(start, end).split("\n");
    breaks += lines.length - 1;
    for (const [index, line] of lines.entries()) {
      widest = Math.max(widest, line.length);
      if (index > 0 && /^\s*\p{Ll}/u.test(line)) going += 1;
    }
  }
  return { filled: going > breaks * GOING_SHARE, widest };
});
