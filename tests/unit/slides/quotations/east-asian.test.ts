import { expect, test } from "@playwright/test";
import { speakers } from "./support.ts";

const ZH = "今年的工程已经完成了一半以上，非常顺利。";
const JA = "今年の工事はもう半分以上終わったと思う";

const NAMED: readonly (readonly [where: string, text: string, speaker: string | null])[] = [
  ["a title before a Chinese name", `局长王建国表示：“${ZH}”`, "王建国"],
  ["a title before a Chinese name and an adverb", `总经理孙伟则表示：“${ZH}”`, "孙伟"],
  ["a title before a Chinese name behind the passage", `“${ZH}”市长赵立民在会上说。`, "赵立民"],
  ["a Japanese name behind where somebody is from", `建設会社の鈴木社長は「${JA}」と述べた。`, "鈴木"],
  ["a Japanese name behind the passage", `「${JA}」と山田知事は記者会見で語った。`, "山田"],
  ["a surname that ends like a body", `阿部知事は「${JA}」と述べた。`, "阿部"],
  ["an adverb that begins like a surname", `市长高兴地说：“${ZH}”`, null],
  ["a day that begins like a surname", `市长周三表示：“${ZH}”`, null],
  ["a ministry before a title", `中国外交部发言人说：“${ZH}”`, null],
  ["a country before a title", `韓国大統領は「${JA}」と述べた。`, null],
  ["half an office before a title", `外務省の担当部長は「${JA}」と述べた。`, null],
];

for (const [where, text, speaker] of NAMED) {
  test(`tells ${where}`, async () => {
    expect(await speakers(text)).toEqual([speaker]);
  });
}
