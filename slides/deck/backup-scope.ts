import { countWords } from "../language/words.ts";
import { opensAppendix } from "../memo/appendix.ts";
import type { Memo } from "../memo/memo.ts";
import { opensReferences } from "./reference-headings.ts";
import type { Unit } from "./unit.ts";

/** Whether a heading's words open what stands behind the close: an appendix, or a list of works. */
export function opensBackup(words: string): boolean {
  return opensAppendix(words) || opensReferences(words);
}

/** What makes up more of the memo than this is not what it rests on but the memo. Share of its words. */
const MOST_SHARE = 0.6;

/**
 * Which units stand behind the close: those from the heading of an appendix or a list of works to the next
 * heading of its rank or above that opens none. None of them when they are the greater part of the memo.
 */
export function backupScope(memo: Pick<Memo, "text">, units: readonly Unit[]): (at: number) => boolean {
  const inside = new Set<number>();
  let level: number | null = null;
  let words = 0;
  let all = 0;
  for (const [at, { block }] of units.entries()) {
    const text = memo.text.slice(block.start, block.end);
    if (block.kind === "heading") {
      if (opensBackup(text)) level = Math.min(level ?? block.level, block.level);
      else if (level !== null && block.level <= level) level = null;
    }
    const count = countWords(text);
    all += count;
    if (level === null) continue;
    inside.add(at);
    words += count;
  }
  return words > all * MOST_SHARE ? () => false : (at) => inside.has(at);
}
