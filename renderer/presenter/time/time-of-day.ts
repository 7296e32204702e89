/** A time of day as a time field writes it: "14:45", whatever the system's own format. */
export function timeOfDay(time: Date): string {
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}

/**
 * The wall time (milliseconds) at which it is next "14:45", today or, when that is more than an hour ago, tomorrow: a
 * briefing that is over its time is still today's. Null for what is no time of day.
 */
export function nextWallTime(text: string, now: Date): number | null {
  const parts = /^(\d{2}):(\d{2})/.exec(text);
  if (parts === null) return null;
  const today = new Date(now);
  today.setHours(Number(parts[1]), Number(parts[2]), 0, 0);
  const isGone = today.getTime() < now.getTime() - 3_600_000;
  return isGone ? today.setDate(today.getDate() + 1) : today.getTime();
}
