import type { TextLine } from "./plain-lines.ts";
import { isRule, markerOf } from "./plain-lines.ts";

/** Fewer lines than these don't tell how a text is spaced. */
const FEWEST_LINES = 20;
/** Share of lines that stand alone, and of long ones that end within a sentence, in a text of double spacing. */
const ALONE = 0.85;
const BROKEN = 0.35;
/** From this length on a line was ended by the margin, not by its writer. */
const FULL_LINE = 45;

const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/u;

/** The lines that belong together: runs without a blank line between them, or with one where a text is double-spaced. */
export function chunksOf(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const chunks: TextLine[][] = [];
  let open: TextLine[] = [];
  for (const line of lines) {
    if (line.text !== "") open.push(line);
    else if (open.length > 0) {
      chunks.push(open);
      open = [];
    }
  }
  if (open.length > 0) chunks.push(open);
  return isDoubleSpaced(chunks) ? joinBroken(chunks) : chunks;
}

/** Scanned and typed papers often have a blank line after every line. */
function isDoubleSpaced(chunks: readonly (readonly TextLine[])[]): boolean {
  const alone = chunks.filter((chunk) => chunk.length === 1).flat();
  const long = alone.filter((line) => line.text.length >= FULL_LINE);
  const broken = long.filter((line) => !SENTENCE_END.test(line.text));
  const lines = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  return (
    lines >= FEWEST_LINES &&
    alone.length >= lines * ALONE &&
    broken.length >= Math.max(3, long.length * BROKEN)
  );
}

/** Joins a line that the margin broke to the next one. */
function joinBroken(chunks: readonly (readonly TextLine[])[]): readonly (readonly TextLine[])[] {
  const joined: TextLine[][] = [];
  for (const chunk of chunks) {
    const before = joined.at(-1);
    const last = before?.at(-1);
    const first = chunk[0];
    if (before !== undefined && last !== undefined && first !== undefined && goesOn(last, first)) {
      before.push(...chunk);
    } else {
      joined.push([...chunk]);
    }
  }
  return joined;
}

function goesOn(last: TextLine, next: TextLine): boolean {
  if (markerOf(next.text) !== null || isRule(next.text) || isRule(last.text)) return false;
  if (SENTENCE_END.test(last.text)) return false;
  return /^\p{Ll}/u.test(next.text) || last.text.length >= FULL_LINE;
}
