/** What an agenda is called, by language without region; the word is ours. */
const WORDS: Readonly<Record<string, string>> = {
  en: "Agenda",
  de: "Inhalt",
  fr: "Ordre du jour",
  es: "Orden del día",
  it: "Ordine del giorno",
  pt: "Agenda",
  nl: "Agenda",
  ru: "Повестка",
  ja: "議題",
  zh: "议程",
  ar: "جدول الأعمال",
};

/** The word for a BCP 47 language code; English for a language that is missing. */
export function agendaWord(language: string): string {
  return WORDS[language.split("-")[0]?.toLowerCase() ?? ""] ?? "Agenda";
}
