/** A stretch of a text that stands unchanged in the source. */
export interface Stretch {
  readonly text: string;
  /** Offset in the source of its first character. */
  readonly at: number;
}

/** A backslash before ASCII punctuation, which is all that Markdown lets one escape. */
const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;

/** The text up to the next escape, entity or line end. */
const PLAIN = /[^\\&\s]*/y;

/** An entity stands for one character of two UTF-16 units at most, or for two characters. */
const MOST_UNITS = 4;

/** Indents and the signs of block quotes before a line, and spaces at a line's end, are no part of the text. */
const LEFT_OUT = /[ \t>]/u;

/**
 * Aligns the text of a Markdown node with its source, which is longer by backslashes, entities and what stands before
 * its lines. Gives the text in stretches, each with its place in the source.
 */
export function alignText(text: string, source: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let at = 0;
  let here = 0;
  let there = 0;
  const begin = (): void => {
    if (here > from) stretches.push({ text: text.slice(from, here), at });
    from = here;
    at = there;
  };
  while (here < text.length) {
    const entity = matchAt(ENTITY, source, there);
    if (matchAt(ESCAPE, source, there) !== "") {
      there += 1;
      begin();
    } else if (entity !== "" && !text.startsWith(entity, here)) {
      begin();
      const behind = matchAt(PLAIN, source, there + entity.length);
      here += unitsOf(text, here, behind);
      there += entity.length;
      begin();
      continue;
    } else if (text.charAt(here) !== source.charAt(there) && LEFT_OUT.test(source.charAt(there))) {
      there += 1;
      if (text.charAt(here) !== "\n") begin();
      continue;
    }
    here += 1;
    there += 1;
  }
  begin();
  return stretches;
}

/** How many units of the text an entity stands for, told by what stands behind it. */
function unitsOf(text: string, here: number, behind: string): number {
  for (let units = 1; units < MOST_UNITS; units += 1) {
    if (text.startsWith(behind, here + units)) return units;
  }
  return 1;
}

/** What a sticky expression matches at an offset, or an empty text. */
function matchAt(expression: RegExp, source: string, offset: number): string {
  expression.lastIndex = offset;
  return expression.exec(source)?.[0] ?? "";
}

/**
 * Aligns a text with a source that holds its words in order and nothing else but signs, indents and line ends between
 * them, as that of code does. The search begins at `from`.
 */
export function alignWords(text: string, source: string, from: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let cursor = from;
  for (const [token, word = ""] of text.matchAll(/\s*(\S+)\s*|\s+/gu)) {
    const lead = token.length - token.trimStart().length;
    const found = Math.max(cursor, source.indexOf(word, cursor));
    const before = stretches.at(-1);
    if (before !== undefined && before.at + before.text.length === found - lead) {
      stretches.splice(-1, 1, { text: before.text + token, at: before.at });
    } else {
      stretches.push({ text: token, at: Math.max(0, found - lead) });
    }
    cursor = found + word.length;
  }
  return stretches;
}
