/** Elapsed time as it stands on a clock: "07:42", from an hour on "1:07:42". */
export function elapsedWords(elapsedMs: number): string {
  const seconds = Math.floor(elapsedMs / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = `${twoDigits(minutes)}:${twoDigits(seconds % 60)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

/** A stretch of time to be read at a glance: "40 s", "2 min 10 s", from ten minutes on "24 min". */
export function durationWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds} s`;
  const rest = seconds % 60;
  return minutes >= 10 || rest === 0 ? `${Math.round(seconds / 60)} min` : `${minutes} min ${rest} s`;
}

/** The time of day as the system writes it, without seconds. */
export function wallTimeWords(time: Date): string {
  return wallFormat.format(time);
}

/** Made once: to make one takes longer than to draw a clock. */
const wallFormat = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
