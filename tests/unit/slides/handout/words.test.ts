import { expect, test } from "@playwright/test";
import { HANDOUT_WORDS, handoutWords } from "../../../../slides/handout/words.ts";
import { furnitureWords } from "../../../../slides/markup/furniture-words.ts";

for (const [language, words] of Object.entries(HANDOUT_WORDS)) {
  test(`pages and slides call the memo the same in “${language}”`, () => {
    expect(words.memo).toBe(furnitureWords(language).memo);
  });
}

test("a region makes no difference, and a language without words gets English", () => {
  expect(handoutWords("ar-EG").page(1, 12)).toBe("الصفحة 1 من 12");
  expect(handoutWords("eu").page(1, 12)).toBe("Page 1 of 12");
});
