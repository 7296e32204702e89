/** The longest time that can be planned for a slide, seconds; longer ones are typing mistakes. */
const LONGEST_SECONDS = 86_400;

/** Seconds as minutes and seconds: 90 is "1:30". */
export function clockTimeWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Whole seconds, from 1, that somebody typed as "1:30" or "90"; null for nothing typed, "wrong" for anything else. */
export function readClockTime(typed: string): number | null | "wrong" {
  const text = typed.trim();
  if (text === "") return null;
  const { minutes = "0", seconds } =
    /^(?:(?<minutes>\d{1,4}):)?(?<seconds>\d{1,5})$/u.exec(text)?.groups ?? {};
  if (seconds === undefined || (text.includes(":") && Number(seconds) > 59)) return "wrong";
  const whole = Number(minutes) * 60 + Number(seconds);
  return whole >= 1 && whole <= LONGEST_SECONDS ? whole : "wrong";
}
