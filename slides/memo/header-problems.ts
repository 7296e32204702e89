import type { Problem } from "../result.ts";
import { isoDate } from "./dates.ts";
import type { HeaderField, Memo } from "./memo.ts";
import { placeOf } from "./place.ts";

/** Names of the days from Sunday, in the languages whose memos write them beside dates. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ["sunday", "sonntag", "dimanche", "domingo", "domenica", "воскресенье"],
  ["monday", "montag", "lundi", "lunes", "lunedì", "понедельник"],
  ["tuesday", "dienstag", "mardi", "martes", "martedì", "вторник"],
  ["wednesday", "mittwoch", "mercredi", "miércoles", "mercoledì", "среда"],
  ["thursday", "donnerstag", "jeudi", "jueves", "giovedì", "четверг"],
  ["friday", "freitag", "vendredi", "viernes", "venerdì", "пятница"],
  ["saturday", "samstag", "samedi", "sábado", "sabato", "суббота"],
];

/** What is out of order in a header: a weekday that is not the date's, and an addressee who is missing. */
export function headerProblems(
  memo: Pick<Memo, "text" | "places">,
  header: readonly HeaderField[],
): readonly Problem[] {
  return [...header.flatMap((field) => weekdayProblem(memo, field)), ...addresseeProblem(memo, header)];
}

function weekdayProblem(memo: Pick<Memo, "text" | "places">, field: HeaderField): readonly Problem[] {
  if (field.kind !== "date") return [];
  const written = memo.text.slice(field.value.start, field.value.end);
  const words: readonly string[] = written.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = WEEKDAYS.findIndex((names) => names.some((name) => words.includes(name)));
  const iso = isoDate(written);
  if (named === -1 || iso === null) return [];
  const actual = weekdayOf(iso);
  if (actual === named) return [];
  const right = WEEKDAYS[actual]?.[0] ?? "";
  return [
    {
      code: "header/weekday",
      severity: "warning",
      message: `The date says “${written}”, but ${iso} is a ${right.replace(/^./u, (letter) => letter.toUpperCase())}.`,
      place: placeOf(memo, field.value.start),
      hint: "Ask which of the two is meant.",
    },
  ];
}

/** Day of the week of a Gregorian date, 0 for Sunday (Sakamoto's method, 1992: month offsets, years from March). */
function weekdayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y + leaps + (offsets[month - 1] ?? 0) + day) % 7;
}

/** A sender and a subject, but nobody it is for. */
function addresseeProblem(memo: Pick<Memo, "places">, header: readonly HeaderField[]): readonly Problem[] {
  const labelled = header.filter((field) => field.label.end > field.label.start);
  const has = (kind: HeaderField["kind"]): boolean => labelled.some((field) => field.kind === kind);
  const first = labelled.find((field) => field.kind === "from");
  if (first === undefined || !has("subject") || has("to") || has("cc")) return [];
  return [
    {
      code: "header/no-addressee",
      severity: "warning",
      message: "The header names a sender and a subject, but nobody whom the memo is for.",
      place: placeOf(memo, first.start),
      hint: "Say who is briefed before you begin.",
    },
  ];
}
