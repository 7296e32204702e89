import type { HandoutWords } from "./handout-words.ts";

export const de: HandoutWords = {
  page: (page, pages) => `Seite ${page} von ${pages}`,
  slide: (number) => `Folie ${number}`,
  slideContinued: (number) => `Folie ${number}, Fortsetzung`,
  continued: (name) => `${name}, Fortsetzung`,
  copy: (copy, copies) => `Exemplar ${copy} von ${copies}`,
  copiesList: "Wieder einzusammelnde Exemplare",
  copiesColumns: ["Exemplar", "An", "Ausgegeben", "Zurück"],
  slides: (numbers, count) => `${count === 1 ? "Folie" : "Folien"} ${numbers}`,
  notBriefed: "Nicht vorgetragen",
  blank: "Diese Seite bleibt leer.",
  addressee: (name) => `An ${name}`,
};
