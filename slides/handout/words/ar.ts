import type { HandoutWords } from "./handout-words.ts";

export const ar: HandoutWords = {
  page: (page, pages) => `الصفحة ${page} من ${pages}`,
  slide: (number) => `الشريحة ${number}`,
  slideContinued: (number) => `الشريحة ${number}، تابع`,
  continued: (name) => `${name}، تابع`,
  copy: (copy, copies) => `النسخة ${copy} من ${copies}`,
  copiesList: "النسخ الواجب استردادها",
  copiesColumns: ["النسخة", "سُلّمت إلى", "التسليم", "الاسترداد"],
  slides: (numbers, count) => `${count === 1 ? "الشريحة" : "الشرائح"} ${numbers}`,
  notBriefed: "لم يُعرض",
  blank: "تُركت هذه الصفحة فارغة.",
  addressee: (name) => `إلى: ${name}`,
};
