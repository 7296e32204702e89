import type { HandoutWords } from "./handout-words.ts";

export const it: HandoutWords = {
  page: (page, pages) => `Pagina ${page} di ${pages}`,
  slide: (number) => `Diapositiva ${number}`,
  slideContinued: (number) => `Diapositiva ${number}, continua`,
  continued: (name) => `${name}, continua`,
  copy: (copy, copies) => `Copia ${copy} di ${copies}`,
  copiesList: "Copie da ritirare",
  copiesColumns: ["Copia", "A", "Consegnata", "Resa"],
  slides: (numbers, count) => `${count === 1 ? "Diapositiva" : "Diapositive"} ${numbers}`,
  notBriefed: "Non presentato",
  blank: "Questa pagina è lasciata bianca.",
  addressee: (name) => `Per ${name}`,
};
