import { expect, test } from "@playwright/test";
import { elapsedWords, wallTimeWords } from "../../../../renderer/shared/clock-words.ts";

test("elapsed time stands as minutes and seconds, from an hour on with the hour", () => {
  expect([0, 59_999, 462_000, 3_600_000, 4_062_000].map(elapsedWords)).toEqual([
    "00:00",
    "00:59",
    "07:42",
    "1:00:00",
    "1:07:42",
  ]);
});

test("the wall clock is in the system's own format, without seconds", () => {
  const time = new Date(2026, 0, 5, 14, 7, 33);
  const system = time.toLocaleTimeString(undefined, { hour: "numeric", minute: "2-digit" });
  expect([wallTimeWords(time), /33/u.test(wallTimeWords(time))]).toEqual([system, false]);
});
