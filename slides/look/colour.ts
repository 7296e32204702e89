/** An opaque sRGB colour as six hexadecimal digits behind a number sign, in small letters. */
export type Colour = `#${string}`;

const WRITTEN = /^#(?:[\da-f]{6}|[\da-f]{3})$/iu;

/** A colour as people write it (`#8A2B2B`, `#abc`), or null for anything else. */
export function readColour(written: string): Colour | null {
  const trimmed = written.trim();
  if (!WRITTEN.test(trimmed)) return null;
  const digits = trimmed.slice(1).toLowerCase();
  return `#${digits.length === 3 ? digits.replaceAll(/./gu, "$&$&") : digits}`;
}

/** How much two colours differ in lightness, from 1 (not at all) to 21 (black and white): WCAG 2.2, "contrast ratio". */
export function contrastRatio(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance", from 0 (black) to 1 (white). */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
