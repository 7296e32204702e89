import type { HandoutWords } from "./handout-words.ts";

export const fa: HandoutWords = {
  page: (page, pages) => `صفحهٔ ${page} از ${pages}`,
  slide: (number) => `اسلاید ${number}`,
  slideContinued: (number) => `اسلاید ${number}، ادامه`,
  continued: (name) => `${name}، ادامه`,
  copy: (copy, copies) => `نسخهٔ ${copy} از ${copies}`,
  copiesList: "نسخه‌هایی که باید پس گرفته شوند",
  copiesColumns: ["نسخه", "به", "تحویل", "بازگشت"],
  slides: (numbers, count) => `${count === 1 ? "اسلاید" : "اسلایدهای"} ${numbers}`,
  notBriefed: "ارائه‌نشده",
  blank: "این صفحه خالی گذاشته شده است.",
  addressee: (name) => `به: ${name}`,
};
