import { expect, test } from "@playwright/test";
import { createCrashCount } from "../../../../electron/main/crash-count.ts";

test("the third crash within a minute is one too many, and then counting starts anew", () => {
  const { tooMany } = createCrashCount();
  expect([0, 30_000, 59_999, 60_500, 61_000].map(tooMany)).toEqual([false, false, true, false, false]);
});

test("crashes more than a minute apart are never too many", () => {
  const { tooMany } = createCrashCount();
  expect([0, 40_000, 80_000, 120_000].map(tooMany)).toEqual([false, false, false, false]);
});
