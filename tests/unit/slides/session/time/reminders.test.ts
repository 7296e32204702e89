import { expect, test } from "@playwright/test";
import { dueReminder } from "../../../../../slides/session/time/reminders.ts";
import type { Reminder } from "../../../../../slides/session/time/timing.ts";

const minute = 60_000;
const gone: Reminder = { kind: "gone", ms: 10 * minute };
const left: Reminder = { kind: "left", ms: 5 * minute };

for (const [elapsed, remaining, reminder] of [
  [9.9 * minute, 10.1 * minute, null],
  [10 * minute, 10 * minute, gone],
  [10.3 * minute, 9.7 * minute, gone],
  [10.4 * minute, 9.6 * minute, null],
  [15.1 * minute, 4.9 * minute, left],
  [10.1 * minute, null, gone],
] as const) {
  const what = reminder === null ? "nothing" : `the reminder of minutes ${reminder.kind}`;
  test(`${what} is shown ${elapsed / minute} min in, with ${remaining ?? 0} ms left`, () => {
    expect(dueReminder([gone, left], elapsed, remaining)).toEqual(reminder);
  });
}

test("a briefing that has not begun is not reminded of what is left", () => {
  expect(dueReminder([left], 0, 5 * minute)).toBeNull();
});
