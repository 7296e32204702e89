import type { Span } from "../../memo/memo.ts";

const MONTH = String.raw`(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|février|mar(?:ch|s)?|märz|apr(?:il)?|avril|may|mai|june?|juni|juin|july?|juli|juillet|aug(?:ust)?|août|sep(?:t(?:ember|embre)?)?|oct(?:ober|obre)?|oktober|nov(?:ember|embre)?|dec(?:ember)?|dezember|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus|январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])\.?`;
const DAY = String.raw`\d{1,2}(?:\.|st|nd|rd|th|er|º)?`;
const YEAR = String.raw`(?:1[5-9]|20|21)\d{2}`;
const SEASON = "(?:spring|summer|autumn|fall|winter|early|mid|late|frühjahr|sommer|herbst)";
const BEFORE = String.raw`(?:(?:by|in|on|since|from|until|ab|bis|seit|im|en|le|dès|с|до|в)\s)?`;
const DATE = [
  String.raw`\d{4}-\d{2}(?:-\d{2})?`,
  String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}`,
  String.raw`${DAY}(?:\s?[–-]\s?${DAY})?\s(?:de\s)?${MONTH},?(?:\s(?:de\s)?${YEAR}(?:\sг\.)?)?`,
  String.raw`${MONTH}\s(?:${DAY}(?:\s?[–-]\s?${DAY})?,?\s?)?${YEAR}`,
  String.raw`${MONTH}\s${DAY}`,
  String.raw`(?:Q[1-4]|H[12]|T[1-4])[\s/]${YEAR}`,
  String.raw`${SEASON}[\s-]${YEAR}`,
  String.raw`${YEAR}(?:\sг(?:од)?\.?)?(?:\s?[–-]\s?(?:${YEAR}|\d{2}))?`,
  String.raw`\d{4}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?`,
].join("|");

/** A date at the beginning of an item, and what parts it from the rest: a colon, a dash, a comma, or white space after a full date. */
const DATED = new RegExp(
  String.raw`^(?<date>${BEFORE}(?:${DATE})(?:\s?[–—-]\s?(?:${DATE}))?)(?<border>\s*[:：]\s*|\s+[–—-]+\s+|\s*—\s*|,\s+)(?=\S)`,
  "iu",
);

/** How a date begins; whole dates are a pattern that takes long to make. */
const OPENING = new RegExp(`^${BEFORE}(?:\\d|${MONTH}|[QHT][1-4]|${SEASON})`, "iu");

const DIGIT = /\p{N}/u;
/** No date is longer, in characters; every one has a digit. */
const LONGEST_DATE = 80;

/** The date with which a passage begins, and the rest of it; null when it doesn't begin with one. */
export function datedParts(text: string, span: Span): { readonly date: Span; readonly rest: Span } | null {
  const words = text.slice(span.start, span.end);
  if (!DIGIT.test(words.slice(0, LONGEST_DATE)) || !OPENING.test(words)) return null;
  const found = DATED.exec(words);
  const date = found?.groups?.["date"];
  if (found === null || date === undefined) return null;
  return {
    date: { start: span.start, end: span.start + date.length },
    rest: { start: span.start + found[0].length, end: span.end },
  };
}
