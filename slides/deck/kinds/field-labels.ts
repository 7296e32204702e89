interface FieldLabels {
  readonly from: string;
  readonly date: string;
}

const ENGLISH: FieldLabels = { from: "From", date: "Date" };

/** Labels of the title slide where the memo has none, by language without region; the words are ours. */
const LABELS: Readonly<Record<string, FieldLabels>> = {
  en: ENGLISH,
  de: { from: "Von", date: "Datum" },
  fr: { from: "De", date: "Date" },
  es: { from: "De", date: "Fecha" },
  it: { from: "Da", date: "Data" },
  pt: { from: "De", date: "Data" },
  nl: { from: "Van", date: "Datum" },
  pl: { from: "Od", date: "Data" },
  ru: { from: "От", date: "Дата" },
  uk: { from: "Від", date: "Дата" },
  el: { from: "Από", date: "Ημερομηνία" },
  ja: { from: "差出人", date: "日付" },
  zh: { from: "发件人", date: "日期" },
  ko: { from: "발신", date: "날짜" },
  he: { from: "מאת", date: "תאריך" },
  fa: { from: "از", date: "تاریخ" },
  ar: { from: "من", date: "التاريخ" },
};

/** The labels for a BCP 47 language code; English for a language that is missing. */
export function fieldLabels(language: string): FieldLabels {
  return LABELS[language.split("-")[0]?.toLowerCase() ?? ""] ?? ENGLISH;
}
