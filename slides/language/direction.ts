import { HALF, LETTER, unitClass } from "./unit-classes.ts";

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const LETTERS = /\p{L}/gu;

/** The blocks in which those scripts begin; quicker to look for than the scripts. */
const MAY_BE_RTL = /[\u0590-\u08ff\ufb1d-\ufefc\ud802-\ud83b]/;

/** Which way a text runs: right to left when more than half of its letters do. */
export function directionOf(text: string): "ltr" | "rtl" {
  if (!MAY_BE_RTL.test(text)) return "ltr";
  const rightToLeft = text.match(RTL)?.length ?? 0;
  return rightToLeft * 2 > lettersIn(text) ? "rtl" : "ltr";
}

function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = unitClass(text.charCodeAt(at));
    if (kind === HALF) return text.match(LETTERS)?.length ?? 0;
    if (kind === LETTER) letters += 1;
  }
  return letters;
}
