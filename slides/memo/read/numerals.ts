/** How numbers are written before items. */
export type NumeralStyle = "decimal" | "lower-letter" | "upper-letter" | "lower-roman" | "upper-roman";

const ROMAN: readonly (readonly [value: number, signs: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** A number as a list writes it: 4 is "4", "d", "D", "iv" or "IV". What a style can't write is written in digits. */
export function numeral(number: number, style: NumeralStyle): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) return String(number);
  switch (style) {
    case "decimal":
      return String(number);
    case "lower-letter":
      return letters(number);
    case "upper-letter":
      return letters(number).toUpperCase();
    case "lower-roman":
      return roman(number);
    case "upper-roman":
      return roman(number).toUpperCase();
    default:
      return style satisfies never;
  }
}

/** a … z, then aa, bb … as word processors go on. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  let rest = number;
  let signs = "";
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      signs += sign;
      rest -= value;
    }
  }
  return signs;
}
