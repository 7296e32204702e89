import { expect, test } from "@playwright/test";
import { languageNames, languages, spokenLanguage } from "../../../../slides/language/interface-languages.ts";

test("every language with a name is offered", () => {
  expect(languages.toSorted()).toEqual(Object.keys(languageNames).toSorted());
});

for (const [preferred, spoken] of [
  [["fr-CA", "en"], "fr"],
  [["de-DE", "fr", "en"], "fr"],
  [["EN-GB"], "en"],
  [["ja-JP"], "en"],
  [["fr_FR"], "fr"],
  [[], "en"],
] as const) {
  test(`of ${preferred.join(", ") || "nothing"} we speak ${spoken}`, () => {
    expect(spokenLanguage(preferred)).toBe(spoken);
  });
}
