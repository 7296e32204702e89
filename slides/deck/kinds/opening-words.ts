import { byLanguage } from "../../language/by-language.ts";

/** The words that the first slides add to the memo's, in the memo's language. All of them are furniture. */
interface OpeningWords {
  /** What the list of sections is called. */
  readonly agenda: string;
  /** Before a sender whom the signature names. */
  readonly from: string;
  /** Before a date that stands alone. */
  readonly date: string;
}

const ENGLISH: OpeningWords = { agenda: "Agenda", from: "From", date: "Date" };

/** By language without region; a language that is missing here gets English. */
const WORDS: Readonly<Record<string, OpeningWords>> = {
  en: ENGLISH,
  de: { agenda: "Inhalt", from: "Von", date: "Datum" },
  fr: { agenda: "Ordre du jour", from: "De", date: "Date" },
  es: { agenda: "Orden del día", from: "De", date: "Fecha" },
  it: { agenda: "Ordine del giorno", from: "Da", date: "Data" },
  pt: { agenda: "Agenda", from: "De", date: "Data" },
  nl: { agenda: "Agenda", from: "Van", date: "Datum" },
  pl: { agenda: "Porządek", from: "Od", date: "Data" },
  ru: { agenda: "Повестка", from: "От", date: "Дата" },
  uk: { agenda: "Порядок денний", from: "Від", date: "Дата" },
  el: { agenda: "Ημερήσια διάταξη", from: "Από", date: "Ημερομηνία" },
  ja: { agenda: "議題", from: "差出人", date: "日付" },
  zh: { agenda: "议程", from: "发件人", date: "日期" },
  ko: { agenda: "의제", from: "발신", date: "날짜" },
  he: { agenda: "סדר היום", from: "מאת", date: "תאריך" },
  fa: { agenda: "دستور جلسه", from: "از", date: "تاریخ" },
  ar: { agenda: "جدول الأعمال", from: "من", date: "التاريخ" },
};

/** The words for a BCP 47 language code. */
export function openingWords(language: string): OpeningWords {
  return byLanguage(WORDS, language) ?? ENGLISH;
}
