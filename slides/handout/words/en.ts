import type { HandoutWords } from "./handout-words.ts";

export const en: HandoutWords = {
  page: (page, pages) => `Page ${page} of ${pages}`,
  slide: (number) => `Slide ${number}`,
  slideContinued: (number) => `Slide ${number}, continued`,
  continued: (name) => `${name}, continued`,
  copy: (copy, copies) => `Copy ${copy} of ${copies}`,
  copiesList: "Copies to collect back",
  copiesColumns: ["Copy", "Given to", "Given", "Returned"],
  slides: (numbers, count) => `${count === 1 ? "Slide" : "Slides"} ${numbers}`,
  notBriefed: "Not briefed",
  blank: "This page is left blank.",
  addressee: (name) => `For ${name}`,
};
