import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { withQuickLook } from "../../../../slides/language/quick-look.ts";

const PATTERN = /(?<![\p{L}-])(?:must|we ask)(?!\p{L})|必須/iu;

test("says of any text what the pattern says", () => {
  const words = fc.array(fc.constantFrom("must", "Must", "we ask", "x", " ", "-", "必須", "é", "\n"), {
    maxLength: 8,
  });
  const quick = withQuickLook(PATTERN);
  fc.assert(
    fc.property(words, (each) => {
      const text = each.join("");
      expect(quick.test(text)).toBe(PATTERN.test(text));
    }),
  );
});

test("takes patterns only that begin at a word's border", () => {
  expect(() => withQuickLook(/must/u)).toThrow("border");
});
