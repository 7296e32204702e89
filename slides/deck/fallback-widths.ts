/**
 * Advance widths for code points that no bundled font has, thousandths of an em: about the widest that common system
 * fonts use, so that a line set in any of them stays inside. Ordered by first code point; both ends inclusive.
 */
const FALLBACK_WIDTHS: readonly (readonly [first: number, last: number, width: number])[] = [
  [0x0000, 0x001f, 0], // controls
  [0x0530, 0x058f, 800], // Armenian
  [0x0590, 0x05ff, 750], // Hebrew
  [0x0600, 0x0632, 620], // Arabic up to zain
  [0x0633, 0x0636, 950], // seen, sheen, sad, dad
  [0x0637, 0x08ff, 620], // the rest of Arabic, Syriac, Thaana
  [0x0900, 0x0dff, 950], // scripts of India
  [0x0e00, 0x0eff, 750], // Thai, Lao
  [0x0f00, 0x109f, 1000], // Tibetan, Burmese
  [0x10a0, 0x10ff, 800], // Georgian
  [0x1100, 0x1cff, 1100], // Hangul letters, Ethiopic, Cherokee, Khmer and neighbours
  [0x1d00, 0x1fff, 850], // phonetic letters, Greek with accents
  [0x2000, 0x206f, 1000], // general punctuation
  [0x2e80, 0xd7ff, 1000], // Chinese, Japanese, Korean and neighbours
  [0xf900, 0xfaff, 1000], // compatibility ideographs
  [0xfb1d, 0xfb4f, 800], // Hebrew presentation forms
  [0xfb50, 0xfdff, 1300], // Arabic presentation forms A
  [0xfe70, 0xfefe, 1250], // Arabic presentation forms B
  [0xff01, 0xff60, 1000], // full width
  [0xff61, 0xffdc, 600], // half width
  [0x1f000, 0x1faff, 1400], // emoji and symbols
];

/** Anything else. */
const DEFAULT_WIDTH = 1000;

/** Characters that take no room whatever the font: marks, joiners, direction controls, soft hyphen, variation selectors. */
const WIDTHLESS = /^(?:\p{M}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])$/u;

/** Whether a code point takes no room of its own. */
export function isWidthless(codePoint: number): boolean {
  return (codePoint === 0xad || codePoint >= 0x300) && WIDTHLESS.test(String.fromCodePoint(codePoint));
}

/** A conservative advance width for a code point outside the bundled fonts, thousandths of an em. */
export function fallbackWidth(codePoint: number): number {
  const entry = FALLBACK_WIDTHS.find(([first, last]) => codePoint >= first && codePoint <= last);
  return entry?.[2] ?? DEFAULT_WIDTH;
}
