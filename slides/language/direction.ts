const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const LETTER = /\p{L}/gu;

/** Which way a text runs: right to left when more than half of its letters do. */
export function directionOf(text: string): "ltr" | "rtl" {
  const letters = text.match(LETTER)?.length ?? 0;
  const rightToLeft = text.match(RTL)?.length ?? 0;
  return rightToLeft * 2 > letters ? "rtl" : "ltr";
}
