/** The marks that browsers draw around `q`, outer and inner, after the CLDR tables (https://cldr.unicode.org/). */
const MARKS: Readonly<
  Record<string, readonly [open: string, close: string, innerOpen: string, innerClose: string]>
> = {
  en: ["“", "”", "‘", "’"],
  de: ["„", "“", "‚", "‘"],
  fr: ["« ", " »", "“", "”"],
  es: ["«", "»", "“", "”"],
  it: ["«", "»", "“", "”"],
  pt: ["“", "”", "‘", "’"],
  ru: ["«", "»", "„", "“"],
  uk: ["«", "»", "„", "“"],
  pl: ["„", "”", "«", "»"],
  ja: ["「", "」", "『", "』"],
  zh: ["“", "”", "‘", "’"],
};

/** Opening and closing mark for a quotation at an even (0) or odd (1) depth; English ones for unknown languages. */
export function innerMarks(language: string, depth: number): readonly [open: string, close: string] {
  const [open, close, innerOpen, innerClose] = MARKS[language.slice(0, 2).toLowerCase()] ?? [
    "“",
    "”",
    "‘",
    "’",
  ];
  return depth === 0 ? [open, close] : [innerOpen, innerClose];
}
