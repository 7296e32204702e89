import type { HandoutWords } from "./handout-words.ts";

export const fr: HandoutWords = {
  page: (page, pages) => `Page ${page} sur ${pages}`,
  slide: (number) => `Diapositive ${number}`,
  slideContinued: (number) => `Diapositive ${number}, suite`,
  continued: (name) => `${name}, suite`,
  copy: (copy, copies) => `Exemplaire ${copy} sur ${copies}`,
  copiesList: "Exemplaires à reprendre",
  copiesColumns: ["Exemplaire", "Remis à", "Remis", "Rendu"],
  slides: (numbers, count) => `${count === 1 ? "Diapo" : "Diapos"} ${numbers}`,
  notBriefed: "Non présenté",
  blank: "Cette page est laissée blanche.",
  addressee: (name) => `Pour ${name}`,
};
