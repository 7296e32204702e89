import { expect, test } from "@playwright/test";
import { clauseBorders } from "../../../../slides/deck/clause-borders.ts";

/** What stands before and behind the border nearest to the middle. */
function halved(text: string): readonly string[] {
  const [at] = clauseBorders(text, [text.length / 2], text.length / 2);
  return at === undefined ? [text] : [text.slice(0, at).trim(), text.slice(at)];
}

test("a sentence's end is taken before a comma that is a little nearer", () => {
  expect(halved("The ice is thick this year. The ships, says the pilot, are strong.")).toEqual([
    "The ice is thick this year.",
    "The ships, says the pilot, are strong.",
  ]);
});

test("Chinese and Japanese clauses end without a space", () => {
  expect(halved("港口整個冬天都會開放，不管這座城市要付出多少代價。")).toEqual([
    "港口整個冬天都會開放，",
    "不管這座城市要付出多少代價。",
  ]);
});

test("the end of an undecoded entity is no border", () => {
  expect(halved("le droit de défense reconnu à l & apos; article premier du traité")).toHaveLength(1);
});

test("a border far from the even place is left alone", () => {
  expect(halved("Yes, the harbour stays open through the whole of the winter")).toHaveLength(1);
});
