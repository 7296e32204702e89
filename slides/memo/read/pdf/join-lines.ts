/** The words of a document in lower case: how else it writes what a line's end broke. */
export type Vocabulary = ReadonlySet<string>;

const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of lines, hyphenated ones as they stand; what a line's end breaks is not among them. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    for (const match of line.matchAll(WORD)) {
      const broken = line.endsWith("-") && match.index + match[0].length >= line.length - 1;
      if (!broken) words.add(match[0].toLowerCase());
    }
  }
  return words;
}

const BROKEN = /(?<head>[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-\u00AD‐]$/u;
const TAIL = /^(?<tail>[\p{Ll}\p{M}]+)/u;

/** A web or mail address that a line's end breaks keeps every sign. */
const ADDRESS_BEFORE = /(?:https?:\/\/|www\.|\S+@)\S*[-/.=&?_%#~]$/u;
const ADDRESS_BEHIND = /^[\p{L}\p{N}]\S*(?:[-/.=&?_%#~]\S*|$|[\s,;)])/u;

/** Joins two lines of a paragraph: with a space, without one in Chinese and Japanese, or mending a broken word. */
export function joinLines(before: string, next: string, vocabulary: Vocabulary): string {
  if (ADDRESS_BEFORE.test(before) && ADDRESS_BEHIND.test(next)) return before + next;
  const head = BROKEN.exec(before)?.groups?.["head"];
  const tail = TAIL.exec(next)?.groups?.["tail"];
  if (head !== undefined && tail !== undefined) {
    return keepsHyphen(head.toLowerCase(), tail.toLowerCase(), vocabulary)
      ? before + next
      : before.slice(0, -1) + next;
  }
  if (/[\p{L}\p{N}][-‐/]$/u.test(before) && /^[\p{L}\p{N}]/u.test(next)) return before + next;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：」』）]$/u.test(before) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、「『（]/u.test(next)
  ) {
    return before + next;
  }
  return `${before} ${next}`;
}

/**
 * "long-" and "term" keep their hyphen where the document writes "long-term", or both words and never "longterm";
 * English adverbs ("statutorily-defined") keep it everywhere.
 */
function keepsHyphen(head: string, tail: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(`${head}${tail}`)) return false;
  if (vocabulary.has(`${head}-${tail}`)) return true;
  if (/[a-z]ly$/u.test(head) && head.length > 4) return true;
  return vocabulary.has(head) && vocabulary.has(tail) && tail.length > 3;
}
