import type { HandoutWords } from "./handout-words.ts";

export const pl: HandoutWords = {
  page: (page, pages) => `Strona ${page} z ${pages}`,
  slide: (number) => `Slajd ${number}`,
  slideContinued: (number) => `Slajd ${number}, cd.`,
  continued: (name) => `${name}, cd.`,
  copy: (copy, copies) => `Egzemplarz ${copy} z ${copies}`,
  copiesList: "Egzemplarze do zebrania",
  copiesColumns: ["Egzemplarz", "Dla", "Wydany", "Zwrócony"],
  slides: (numbers, count) => `${count === 1 ? "Slajd" : "Slajdy"} ${numbers}`,
  notBriefed: "Nieprzedstawione",
  blank: "Ta strona pozostaje pusta.",
  addressee: (name) => `Dla: ${name}`,
};
