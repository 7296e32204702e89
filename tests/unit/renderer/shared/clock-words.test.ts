import { expect, test } from "@playwright/test";
import { elapsedWords } from "../../../../renderer/shared/clock-words.ts";

test("elapsed time stands as minutes and seconds, from an hour on with the hour", () => {
  expect([0, 59_999, 462_000, 3_600_000, 4_062_000].map(elapsedWords)).toEqual([
    "00:00",
    "00:59",
    "07:42",
    "1:00:00",
    "1:07:42",
  ]);
});
