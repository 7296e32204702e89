import type { Reminder } from "./timing.ts";

/** How long one is reminded, milliseconds; long enough to look down once. */
export const REMINDED_MS = 20_000;

/** The reminder that is shown now, or null: the one that fell due last, for as long as it stands. */
export function dueReminder(
  reminders: readonly Reminder[],
  elapsedMs: number,
  leftMs: number | null,
): Reminder | null {
  const since = (reminder: Reminder): number =>
    reminder.kind === "gone"
      ? elapsedMs - reminder.ms
      : leftMs === null || elapsedMs === 0
        ? -1
        : reminder.ms - leftMs;
  const due = reminders
    .map((reminder) => ({ reminder, sinceMs: since(reminder) }))
    .filter(({ sinceMs }) => sinceMs >= 0 && sinceMs < REMINDED_MS);
  return due.toSorted((one, other) => one.sinceMs - other.sinceMs)[0]?.reminder ?? null;
}
