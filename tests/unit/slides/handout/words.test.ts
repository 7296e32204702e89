import { expect, test } from "@playwright/test";
import { openingWords } from "../../../../slides/deck/kinds/opening-words.ts";
import { handoutWords } from "../../../../slides/handout/words.ts";
import { furnitureWords } from "../../../../slides/markup/furniture-words.ts";

const LANGUAGES = "ar de el es fa fr he it ja ko nl pl pt ru uk zh".split(" ");

for (const language of LANGUAGES) {
  test(`title, slides and pages of a memo in “${language}” have words of that language`, () => {
    expect(openingWords(language)).not.toBe(openingWords("en"));
    expect(furnitureWords(language)).not.toBe(furnitureWords("en"));
    expect(handoutWords(language)).not.toBe(handoutWords("en"));
  });
}

test("a region makes no difference, and a language without words gets English", () => {
  expect(handoutWords("ar-EG").page(1, 12)).toBe("الصفحة 1 من 12");
  expect(handoutWords("eu").page(1, 12)).toBe("Page 1 of 12");
});
