import type { HandoutWords } from "./handout-words.ts";

export const es: HandoutWords = {
  page: (page, pages) => `Página ${page} de ${pages}`,
  slide: (number) => `Diapositiva ${number}`,
  slideContinued: (number) => `Diapositiva ${number}, continuación`,
  continued: (name) => `${name}, continuación`,
  copy: (copy, copies) => `Ejemplar ${copy} de ${copies}`,
  copiesList: "Ejemplares que se recogen",
  copiesColumns: ["Ejemplar", "Para", "Entregado", "Devuelto"],
  slides: (numbers, count) => `${count === 1 ? "Diapositiva" : "Diapositivas"} ${numbers}`,
  notBriefed: "No presentado",
  blank: "Esta página se deja en blanco.",
  addressee: (name) => `Para ${name}`,
};
