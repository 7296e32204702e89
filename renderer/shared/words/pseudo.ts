import { english } from "./english/index.ts";
import { mapWording } from "./wording.ts";

/** Latin letters with a mark on them: still legible, and told at a glance from words that were not translated. */
const MARKED: Readonly<Record<string, string>> = {
  A: "Å",
  C: "Ç",
  E: "É",
  I: "Î",
  N: "Ñ",
  O: "Ö",
  S: "Š",
  U: "Û",
  a: "å",
  c: "ç",
  e: "é",
  i: "î",
  n: "ñ",
  o: "ö",
  s: "š",
  u: "û",
};

/** A third longer than English, as many languages are; the word of padding is set in Hebrew, so that it runs from right to left. */
const PADDING = " שלום";
const LONGER_BY = 1 / 3;

/** A language that nobody speaks, written from right to left and longer than English; for trying the interface out. */
export const pseudo = mapWording(english, (text) => {
  const marked = [...text].map((letter) => MARKED[letter] ?? letter).join("");
  return marked + PADDING.repeat(Math.ceil((text.length * LONGER_BY) / PADDING.length));
});
