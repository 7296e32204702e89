import type { HandoutWords } from "./handout-words.ts";

export const ja: HandoutWords = {
  page: (page, pages) => `${page}／${pages}ページ`,
  slide: (number) => `スライド${number}`,
  slideContinued: (number) => `スライド${number}（続き）`,
  continued: (name) => `${name}（続き）`,
  copy: (copy, copies) => `${copies}部中${copy}番`,
  copiesList: "回収する部",
  copiesColumns: ["番号", "配布先", "配布", "回収"],
  slides: (numbers) => `スライド ${numbers}`,
  notBriefed: "説明しなかったスライド",
  blank: "このページは空白です。",
  addressee: (name) => `宛先：${name}`,
};
