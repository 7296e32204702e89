/** What a UTF-16 unit is, as bits: those of a letter, digit or mark are set for it, none for anything else. */
export const LETTER = 1;
export const DIGIT = 2;
export const COMBINING = 4;
/** Half of a character beyond the first 65,536: the unit alone does not tell. */
export const HALF = 8;

const UNKNOWN = 0x80;

/** Each unit is asked for once: words are looked for all the time, and patterns are slow at it. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of a unit: any number of the bits above. */
export function unitClass(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== UNKNOWN) return known;
  return (classes[code] = told(code));
}

function told(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return HALF;
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{M}/u.test(character) ? COMBINING : 0;
}
