import type { HandoutWords } from "./handout-words.ts";

export const zh: HandoutWords = {
  page: (page, pages) => `第${page}页，共${pages}页`,
  slide: (number) => `幻灯片${number}`,
  slideContinued: (number) => `幻灯片${number}（续）`,
  continued: (name) => `${name}（续）`,
  copy: (copy, copies) => `第${copy}份，共${copies}份`,
  copiesList: "须收回的份数",
  copiesColumns: ["编号", "发给", "发出", "收回"],
  slides: (numbers) => `幻灯片 ${numbers}`,
  notBriefed: "未汇报的内容",
  blank: "此页留白。",
  addressee: (name) => `致：${name}`,
};
