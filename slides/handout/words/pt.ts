import type { HandoutWords } from "./handout-words.ts";

export const pt: HandoutWords = {
  page: (page, pages) => `Página ${page} de ${pages}`,
  slide: (number) => `Diapositivo ${number}`,
  slideContinued: (number) => `Diapositivo ${number}, continuação`,
  continued: (name) => `${name}, continuação`,
  copy: (copy, copies) => `Exemplar ${copy} de ${copies}`,
  copiesList: "Exemplares a recolher",
  copiesColumns: ["Exemplar", "Para", "Entregue", "Devolvido"],
  slides: (numbers, count) => `${count === 1 ? "Diapositivo" : "Diapositivos"} ${numbers}`,
  notBriefed: "Não apresentado",
  blank: "Esta página fica em branco.",
  addressee: (name) => `Para ${name}`,
};
