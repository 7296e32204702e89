import { expect, test } from "@playwright/test";
import { hasNumber } from "../../../../slides/language/numbers.ts";

test("every digit and numeral is a number, and no other character", () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (hasNumber(`“a${character}’`) !== /\p{N}/u.test(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
