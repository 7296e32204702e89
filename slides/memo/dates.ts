const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "january jan januar janvier enero gennaio janeiro января",
    "february feb februar février febrero febbraio fevereiro февраля",
    "march mar märz mars marzo março марта",
    "april apr avril abril aprile апреля",
    "may mai mayo maggio maio мая",
    "june jun juni juin junio giugno junho июня",
    "july jul juli juillet julio luglio julho июля",
    "august aug août agosto августа",
    "september sept sep septembre septiembre settembre setembro сентября",
    "october oct oktober octobre octubre ottobre outubro октября",
    "november nov novembre noviembre novembro ноября",
    "december dec dezember décembre diciembre dicembre dezembro декабря",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1])),
);

const ISO = /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u;
/** "3–5 May 2024" and "3 and 4 May 2024" are no single day. */
const DAY_FIRST =
  /(?<!\d|[–—/-]\s?|(?<!\p{L})(?:and|to|or|und|bis|oder|et|au|ou|y|al|e|и|по)\s)(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?(?<month>\p{L}{3,})\.?,?\s+(?:de\s+)?(?<year>\d{4})/u;
const MONTH_FIRST = /(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})/u;
/** Every form has a year. */
const YEAR = /\d{4}/u;
const EAST_ASIAN = /(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日/u;

/** A date as "2024-04-11", or null unless it is certain: 3/4/2024 is not. */
export function isoDate(written: string): string | null {
  if (!YEAR.test(written)) return null;
  for (const form of [ISO, EAST_ASIAN, DAY_FIRST, MONTH_FIRST]) {
    const parts = form.exec(written)?.groups;
    if (parts === undefined) continue;
    const month = monthOf(parts["month"] ?? "");
    const day = Number(parts["day"]);
    const year = Number(parts["year"]);
    if (month !== null && day >= 1 && day <= daysIn(year, month))
      return [pad(year, 4), pad(month, 2), pad(day, 2)].join("-");
  }
  return null;
}

function monthOf(word: string): number | null {
  const month = /^\d+$/u.test(word) ? Number(word) : MONTHS[word.toLowerCase()];
  return month !== undefined && month >= 1 && month <= 12 ? month : null;
}

/** Days of a month of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
