import type { Reminder } from "../../../slides/session/time/timing.ts";
import { durationWords } from "../../shared/clock-words.ts";
import { words } from "../../shared/words.ts";

/** A reminder as it is read: "5 min left". */
export function reminderWords({ kind, ms }: Reminder): string {
  const said = { left: words.time.remindLeft, gone: words.time.remindGone };
  return said[kind](durationWords(ms));
}
