import { expect, test } from "@playwright/test";
import { nextWallTime, timeOfDay } from "../../../../../renderer/presenter/time/time-of-day.ts";

const now = new Date(2026, 10, 22, 14, 30);

for (const [text, day, shown] of [
  ["14:45", 22, "14:45"],
  ["14:00", 22, "14:00"],
  ["09:05", 23, "09:05"],
] as const) {
  test(`at half past two, ${text} is on the ${day}th`, () => {
    const time = new Date(nextWallTime(text, now) ?? 0);
    expect([time.getDate(), timeOfDay(time)]).toEqual([day, shown]);
  });
}

test("what is no time of day is none", () => {
  expect(nextWallTime("", now)).toBeNull();
});
