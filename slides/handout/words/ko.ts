import type { HandoutWords } from "./handout-words.ts";

export const ko: HandoutWords = {
  page: (page, pages) => `${pages}쪽 중 ${page}쪽`,
  slide: (number) => `슬라이드 ${number}`,
  slideContinued: (number) => `슬라이드 ${number} (계속)`,
  continued: (name) => `${name} (계속)`,
  copy: (copy, copies) => `${copies}부 중 ${copy}번`,
  copiesList: "회수할 부수",
  copiesColumns: ["번호", "받는 사람", "배부", "회수"],
  slides: (numbers) => `슬라이드 ${numbers}`,
  notBriefed: "발표하지 않은 슬라이드",
  blank: "이 쪽은 비워 둡니다.",
  addressee: (name) => `받는 사람: ${name}`,
};
