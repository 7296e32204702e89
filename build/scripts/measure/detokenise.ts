/** A text set as a person would type it, with the way from old offsets to new ones. */
export interface Detokenised {
  readonly text: string;
  readonly at: (offset: number) => number;
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]”’…%]|n['’]t\b|['’](?:s|ll|re|ve|d|m|S)\b)/u;
const NO_SPACE_AFTER = /[([“‘„«$£]$/u;
const STRAIGHT = /^["']$/u;

/** True when words and stops are parted by spaces, as corpora for machines have them. */
export function looksTokenised(text: string): boolean {
  const stops = text.match(/[.,;!?]/gu)?.length ?? 0;
  const apart = text.match(/ [.,;!?](?=\s|$)/gu)?.length ?? 0;
  return stops > 0 && apart > stops / 2;
}

/**
 * Takes out the spaces that a tokeniser put in. A straight mark opens when none of its kind is open on this or an
 * earlier line, else it closes; a line that begins with one opens anew. Line ends stay.
 */
export function detokenise(text: string): Detokenised {
  const moved = new Int32Array(text.length + 1);
  const open: Record<string, boolean> = {};
  let set = "";
  let glue = false;
  for (const match of text.matchAll(/\n|[^\S\n]+|\S+/gu)) {
    const [token] = match;
    const lineStart = set === "" || set.endsWith("\n");
    if (/^[^\S\n]+$/u.test(token)) {
      const next = /\S+/uy;
      next.lastIndex = match.index + token.length;
      const following = next.exec(text)?.[0] ?? "";
      const closing = STRAIGHT.test(following) && open[following] === true;
      const drop = glue || NO_SPACE_BEFORE.test(following) || closing;
      for (let at = 0; at < token.length; at += 1) moved[match.index + at] = set.length;
      if (!drop && !lineStart) set += token;
      continue;
    }
    for (let at = 0; at < token.length; at += 1) moved[match.index + at] = set.length + at;
    set += token;
    glue = NO_SPACE_AFTER.test(token);
    if (STRAIGHT.test(token)) {
      open[token] = lineStart || open[token] !== true;
      glue = open[token];
    }
  }
  moved[text.length] = set.length;
  return { text: set, at: (offset) => moved[Math.max(0, Math.min(offset, text.length))] ?? set.length };
}
