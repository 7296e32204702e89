import { expect, test } from "@playwright/test";
import { detectLanguage } from "../../../../slides/language/detect.ts";

const SAMPLES: Readonly<Record<string, string>> = {
  en: "The war is not over, and it is for us to say what the peace should be.",
  de: "Der Krieg ist nicht zu Ende, und es ist an uns zu sagen, wie der Frieden werden soll.",
  fr: "La guerre n’est pas finie, et il faut dire ce que la paix doit être pour nous.",
  es: "La guerra no ha terminado y es hora de decir cómo debe ser la paz para los pueblos.",
  it: "La guerra non è finita e dobbiamo dire come deve essere la pace per il popolo.",
  pt: "A guerra não acabou e devemos dizer como a paz deve ser para o povo da região.",
  nl: "De oorlog is niet voorbij en het is aan ons om te zeggen hoe de vrede moet zijn.",
  pl: "Wojna się nie skończyła i do nas należy decyzja, jak ma wyglądać pokój dla ludzi na wschodzie.",
  sv: "Kriget är inte över och det är för oss att säga hur freden ska vara för alla.",
  ru: "Война не окончена, и мы должны сказать, каким должен быть мир для людей на востоке.",
  uk: "Війна не закінчена, і ми повинні сказати, що це за мир для людей на сході та як його досягти.",
  ja: "戦争はまだ終わっていません。平和の形を決めるのは私たちです。",
  zh: "战争尚未结束，应由我们决定和平的样子。",
  ko: "전쟁은 아직 끝나지 않았다. 평화의 모습은 우리가 정해야 한다.",
  ar: "لم تنته الحرب بعد، وعلينا أن نقول ما هو السلام الذي نريده من هذا كله.",
  he: "המלחמה לא נגמרה ועלינו לומר מה יהיה השלום.",
  el: "Ο πόλεμος δεν τελείωσε και πρέπει να πούμε ποια θα είναι η ειρήνη.",
};

for (const [language, text] of Object.entries(SAMPLES)) {
  test(`tells ${new Intl.DisplayNames("en", { type: "language" }).of(language)}`, () => {
    expect(detectLanguage(text)).toBe(language);
  });
}

test("a text without letters has no language", () => {
  expect([detectLanguage(""), detectLanguage("2024-05-03 … 15 %")]).toEqual(["und", "und"]);
});

test("names alone have no language", () => {
  expect(detectLanguage("Mary Burns, Anna Weber, Ivan Petrov")).toBe("und");
});

test("foreign words in it do not change a text's language", () => {
  expect(detectLanguage(`${SAMPLES["en"] ?? ""} The Japanese call it 平和, the Russians мир.`)).toBe("en");
});
