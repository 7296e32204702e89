import type { HandoutWords } from "./handout-words.ts";

export const uk: HandoutWords = {
  page: (page, pages) => `Сторінка ${page} з ${pages}`,
  slide: (number) => `Слайд ${number}`,
  slideContinued: (number) => `Слайд ${number}, продовження`,
  continued: (name) => `${name}, продовження`,
  copy: (copy, copies) => `Примірник ${copy} з ${copies}`,
  copiesList: "Примірники, що підлягають поверненню",
  copiesColumns: ["Примірник", "Кому", "Видано", "Повернено"],
  slides: (numbers, count) => `${count === 1 ? "Слайд" : "Слайди"} ${numbers}`,
  notBriefed: "Не доповідалося",
  blank: "Цю сторінку залишено порожньою.",
  addressee: (name) => `Кому: ${name}`,
};
