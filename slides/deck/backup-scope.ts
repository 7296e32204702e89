import { countWords } from "../language/words.ts";
import type { Memo } from "../memo/memo.ts";
import type { Unit } from "./outline.ts";

/** "Appendix A: Costs", "Annex", "Anlage 2", "附件": headings from which on a memo brings what it rests on. */
const APPENDIX =
  /^(?:(?:appendix|appendices|annex|annexes|annexure|enclosures?|attachments?|exhibits?|anhang|anhänge|anlagen?|annexes?|pièces? jointes?|anexos?|apéndices?|allegat[oi]|appendice|bijlagen?|apêndices?|приложени[ея])(?:\s+(?:\p{Lu}|\p{N}{1,2}|[IVXLC]+))?(?:\s*[:.–—-].*)?|(?:附件|附录|附錄|付録|別紙|別添|添付|ملحق|مرفق|الملحق|المرفق).*)$/iu;

/** What makes up more of the memo than this is not what it rests on but the memo. Share of its words. */
const MOST_SHARE = 0.6;

/** Whether a heading's words open an appendix. */
export function opensAppendix(words: string): boolean {
  return APPENDIX.test(words.replace(/\s+/gu, " ").trim());
}

/**
 * Which units stand behind the close: those from an appendix's heading to the next heading of its rank or above that
 * opens none. None of them when they are the greater part of the memo.
 */
export function backupScope(memo: Pick<Memo, "text">, units: readonly Unit[]): (at: number) => boolean {
  const inside = new Set<number>();
  let level: number | null = null;
  let words = 0;
  let all = 0;
  for (const [at, { block }] of units.entries()) {
    const text = memo.text.slice(block.start, block.end);
    if (block.kind === "heading") {
      if (opensAppendix(text)) level = Math.min(level ?? block.level, block.level);
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
