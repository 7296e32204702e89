/** Signs of Wingdings and Symbol that stand in memos; both fonts put pictures where other fonts have letters. */
const SIGNS: Readonly<Record<string, string>> = {
  A7: "▪",
  A8: "☐",
  B7: "•",
  D8: "➢",
  E0: "→",
  F0: "⇒",
  FC: "✓",
  FE: "☑",
  FD: "☒",
  "6F": "☐",
  "6E": "■",
  "71": "❑",
  "76": "❖",
  AE: "→",
  B3: "≥",
  A3: "≤",
  B1: "±",
  B4: "×",
  B0: "°",
};

/** A symbol by its font and the hexadecimal code that Word gives it. */
export function symbol(font: string, code: string): string {
  const number = Number.parseInt(code, 16);
  if (!Number.isInteger(number) || number < 0x20 || number > 0xffff || (number >= 0xd800 && number < 0xe000))
    return "•";
  const picture = /wingdings|webdings|symbol|zapf/iu.test(font) || (number >= 0xf000 && number <= 0xf0ff);
  if (!picture) return String.fromCharCode(number);
  return SIGNS[(number & 0xff).toString(16).toUpperCase().padStart(2, "0")] ?? "•";
}
