/** First code point and number of code points of a stretch without gaps. */
const STRETCH = /(?<first>[0-9a-z]+)\+(?<widths>[0-9a-z]+)/g;

/** Digits of one width: two in base 36, so 0 to 1295 thousandths of an em; wider glyphs are stored as 1295. */
const DIGITS = 2;
const WIDEST = 36 ** DIGITS - 1;

/**
 * Writes a face's advance widths as text: for each stretch of neighbouring code points "first+widths",
 * first in base 36 and each width in two base-36 digits, stretches separated by spaces.
 */
export function encodeWidths(widths: ReadonlyMap<number, number>): string {
  const stretches: string[] = [];
  let previous: number | null = null;
  for (const codePoint of [...widths.keys()].toSorted((a, b) => a - b)) {
    const digits = Math.min(widths.get(codePoint) ?? 0, WIDEST)
      .toString(36)
      .padStart(DIGITS, "0");
    if (previous !== null && codePoint === previous + 1) stretches.push(digits);
    else stretches.push(`${previous === null ? "" : " "}${codePoint.toString(36)}+${digits}`);
    previous = codePoint;
  }
  return stretches.join("");
}

/** Reads what `encodeWidths` wrote: thousandths of an em by code point. */
export function decodeWidths(text: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { groups } of text.matchAll(STRETCH)) {
    const first = Number.parseInt(groups?.["first"] ?? "", 36);
    const digits = groups?.["widths"] ?? "";
    for (let at = 0; at < digits.length; at += DIGITS)
      widths.set(first + at / DIGITS, Number.parseInt(digits.slice(at, at + DIGITS), 36));
  }
  return widths;
}
