import type { Block, Mark, Span } from "../memo.ts";
import type { Vocabulary } from "./pdf/join-lines.ts";
import { vocabularyOf } from "./pdf/join-lines.ts";
import type { TextLine } from "./plain-lines.ts";

const BROKEN = /(?<head>\p{L}[\p{L}\p{M}]+)(?<hyphen>[-\u00AD‐])$/u;
/** No word is longer: what stands further before a hyphen is not looked at, characters. */
const LONGEST_WORD = 80;
const TAIL = /^(?<tail>[\p{L}\p{M}]+)/u;

/** "short-\nand long-term", "Vor-\nund Nachteile": such a hyphen waits for the word behind the next one. */
const WAITS = /^(?:and|or|nor|but|to|und|oder|bis|sowie|noch|et|ou|y|o|e|и|или|en|of)$/u;

/** What stands alone behind a hyphen is the end of the word before it, never a word of its own. */
const ENDINGS =
  /^(?:[cst]ions?|[cst]ional|ments?|ing|ings|ed|ly|ness|[ai]nces?|[ae]ncy|[ai]bles?|i?ty|i?ties|ers|ors|ous|tive|sive|tives|ically|cally|isms?|ists?|ung|ungen|heit|heiten|keit|keiten|lich|liche[nrsm]?|schaft|schaften|ischen?|tionen|ción|ciones|mente|zione|zioni|ção|ções|tionnels?|ность|ности|ция|ции|ться|ного|ение|ения)$/u;

/**
 * The hyphens at line ends that are not shown, with the line's end behind them. A word is joined without its hyphen
 * where the text has it so elsewhere, or where what stands behind can be nothing but an ending; else the hyphen stays,
 * and the word is joined with it. The text keeps all of it.
 */
export function lineEndHyphens(lines: readonly TextLine[], blocks: readonly Block[]): readonly Mark[] {
  const broken = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && brokenIn(line) !== null && TAIL.test(next.text) ? [{ line, next }] : [];
  });
  if (broken.length === 0) return [];
  const paragraphs = paragraphsIn(blocks).toSorted((a, b) => a.start - b.start);
  const behind = new Set(broken.map(({ next }) => next));
  // What is behind a hyphen is no word that the text has.
  const vocabulary = vocabularyOf(
    lines.map((line) => (behind.has(line) ? line.text.replace(TAIL, "") : line.text)),
  );
  let at = 0; // lines and paragraphs stand in one order
  return broken.flatMap(({ line, next }) => {
    while ((paragraphs[at]?.end ?? Infinity) <= line.start) at += 1;
    const paragraph = paragraphs[at];
    const together = paragraph !== undefined && paragraph.start <= line.start && next.end <= paragraph.end;
    const from = together ? leftOutFrom(line, next, vocabulary) : null;
    return from === null ? [] : [{ kind: "left-out" as const, start: from, end: next.start, target: null }];
  });
}

/** The word at a line's end that goes on in the next line, with its hyphen, or null. */
function brokenIn({ text }: TextLine): RegExpExecArray | null {
  return BROKEN.exec(text.slice(-LONGEST_WORD));
}

/** Where what is not shown begins: at the hyphen, or behind it; null where the lines are parted by a space. */
function leftOutFrom(line: TextLine, next: TextLine, vocabulary: Vocabulary): number | null {
  const { head = "", hyphen = "" } = brokenIn(line)?.groups ?? {};
  const tail = TAIL.exec(next.text)?.groups?.["tail"] ?? "";
  if (WAITS.test(tail)) return null;
  const small = tail === tail.toLowerCase();
  const whole = `${head}${tail}`.toLowerCase();
  const mended = small && (vocabulary.has(whole) || (ENDINGS.test(tail) && !vocabulary.has(tail)));
  return mended ? line.end - hyphen.length : line.end;
}

function paragraphsIn(blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [block];
    if (block.kind === "list") return block.items.flatMap((item) => paragraphsIn(item.blocks));
    return block.kind === "block-quote" || block.kind === "footnote" ? paragraphsIn(block.blocks) : [];
  });
}
