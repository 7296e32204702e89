import { isoDate } from "../memo/dates.ts";
import type { Memo } from "../memo/memo.ts";

/** The memo's own date as seconds since 1970, at midnight UTC; null where it has none that is certain. */
export function memoSeconds({ header, text }: Pick<Memo, "header" | "text">): number | null {
  const field = header.find(({ kind }) => kind === "date");
  const iso = field === undefined ? null : isoDate(text.slice(field.value.start, field.value.end).trim());
  const milliseconds = iso === null ? Number.NaN : Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
}
