/** Tells whether something stands in a text. */
export interface TextTest {
  readonly test: (text: string) => boolean;
}

/** How a pattern begins that is found at a word's beginning only: `(?<!\p{L})`, `(?<![\p{L}-])`. */
const BORDER = /^\(\?<!(?:\\p\{L\}|\[[^\]]*\])\)/u;

/**
 * A test that says what the pattern's own says, several times as fast where nothing is found. To look at each place of
 * a text whether a letter stands before it takes long; without that border the pattern finds what it found and more,
 * and only then is it asked itself. The pattern is neither global nor sticky.
 */
export function withQuickLook(pattern: RegExp): TextTest {
  const { source, flags } = pattern;
  if (!BORDER.test(source)) throw new Error(`The pattern does not begin with a word's border: ${source}`);
  const quick = new RegExp(source.replace(BORDER, ""), flags);
  return { test: (text) => quick.test(text) && pattern.test(text) };
}
