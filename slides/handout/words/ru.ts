import type { HandoutWords } from "./handout-words.ts";

export const ru: HandoutWords = {
  page: (page, pages) => `Страница ${page} из ${pages}`,
  slide: (number) => `Слайд ${number}`,
  slideContinued: (number) => `Слайд ${number}, продолжение`,
  continued: (name) => `${name}, продолжение`,
  copy: (copy, copies) => `Экземпляр ${copy} из ${copies}`,
  copiesList: "Экземпляры, подлежащие возврату",
  copiesColumns: ["Экземпляр", "Кому", "Выдан", "Возвращён"],
  slides: (numbers, count) => `${count === 1 ? "Слайд" : "Слайды"} ${numbers}`,
  notBriefed: "Не докладывалось",
  blank: "Эта страница оставлена пустой.",
  addressee: (name) => `Кому: ${name}`,
};
