import type { HandoutWords } from "./handout-words.ts";

export const he: HandoutWords = {
  page: (page, pages) => `עמוד ${page} מתוך ${pages}`,
  slide: (number) => `שקופית ${number}`,
  slideContinued: (number) => `שקופית ${number}, המשך`,
  continued: (name) => `${name}, המשך`,
  copy: (copy, copies) => `עותק ${copy} מתוך ${copies}`,
  copiesList: "עותקים להחזרה",
  copiesColumns: ["עותק", "נמסר אל", "נמסר", "הוחזר"],
  slides: (numbers, count) => `${count === 1 ? "שקופית" : "שקופיות"} ${numbers}`,
  notBriefed: "לא הוצג",
  blank: "עמוד זה הושאר ריק.",
  addressee: (name) => `אל: ${name}`,
};
