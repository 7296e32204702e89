import type { HandoutWords } from "./handout-words.ts";

export const nl: HandoutWords = {
  page: (page, pages) => `Pagina ${page} van ${pages}`,
  slide: (number) => `Dia ${number}`,
  slideContinued: (number) => `Dia ${number}, vervolg`,
  continued: (name) => `${name}, vervolg`,
  copy: (copy, copies) => `Exemplaar ${copy} van ${copies}`,
  copiesList: "Weer in te zamelen exemplaren",
  copiesColumns: ["Exemplaar", "Voor", "Uitgereikt", "Terug"],
  slides: (numbers, count) => `${count === 1 ? "Dia" : "Dia’s"} ${numbers}`,
  notBriefed: "Niet gepresenteerd",
  blank: "Deze pagina blijft leeg.",
  addressee: (name) => `Voor ${name}`,
};
