import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { byScript, latinPattern, latinWords } from "../../../../slides/language/by-script.ts";

const WORDS = { de: "muss|müssen", en: "must", ru: "должен", zh: "必須" };
const ALL = new RegExp(Object.values(WORDS).join("|"), "iu");

test("says of any text what the pattern of all scripts says", () => {
  const pieces = fc.array(
    fc.constantFrom("must", "Müssen", "должен", "必須", "“", "”", "–", "é", "ệ", " ", "x", "\n"),
    { maxLength: 6 },
  );
  const tested = byScript(new RegExp(latinWords(WORDS), "iu"), ALL);
  fc.assert(
    fc.property(pieces, (each) => {
      const text = each.join("");
      expect(tested.test(text)).toBe(ALL.test(text));
    }),
  );
});

test("asks the pattern of all scripts about text in another script only", () => {
  const tested = byScript({ test: () => false }, { test: () => true });
  expect(["“naïve” – Việt, 5 €", "Москва", "東京", "أثينا", "Αθήνα"].map(tested.test)).toEqual([
    false,
    true,
    true,
    true,
    true,
  ]);
});

test("a pattern for Latin text finds what the pattern of all letters finds there", () => {
  const source = "(?<![\\p{L}-])(?:mü\\p{Ll}+|must)(?!\\p{L})";
  const all = new RegExp(source, "iu");
  const pieces = fc.array(fc.constantFrom("must", "Müssen", "mü", "ệ", "ſ", "ß", "-", " ", "1", "“"), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(pieces, (each) => {
      const text = each.join("");
      expect(latinPattern(source).exec(text)?.[0]).toBe(all.exec(text)?.[0]);
    }),
  );
});
