import { byLanguage } from "../language/by-language.ts";

/** The few words that a slide adds to the memo's, in the memo's language. */
export interface FurnitureWords {
  /** What the paragraph numbers at a slide's foot refer to. */
  readonly memo: string;
  /** What a slide behind the close is called. */
  readonly backup: string;
  /** "1 of 3". */
  readonly part: (index: number, count: number) => string;
}

const ENGLISH: FurnitureWords = {
  memo: "Memo",
  backup: "Backup",
  part: (index, count) => `${index} of ${count}`,
};

/** By language without region; a language that is missing here gets English. */
const WORDS: Readonly<Record<string, FurnitureWords>> = {
  en: ENGLISH,
  de: { memo: "Vorlage", backup: "Reserve", part: (index, count) => `${index} von ${count}` },
  fr: { memo: "Note", backup: "Annexe", part: (index, count) => `${index} sur ${count}` },
  es: { memo: "Nota", backup: "Anexo", part: (index, count) => `${index} de ${count}` },
  it: { memo: "Nota", backup: "Allegato", part: (index, count) => `${index} di ${count}` },
  ru: { memo: "Записка", backup: "Приложение", part: (index, count) => `${index} из ${count}` },
  ja: { memo: "覚書", backup: "参考", part: (index, count) => `${index}／${count}` },
  zh: { memo: "备忘录", backup: "备用", part: (index, count) => `${index}／${count}` },
  nl: { memo: "Nota", backup: "Bijlage", part: (index, count) => `${index} van ${count}` },
  pt: { memo: "Nota", backup: "Anexo", part: (index, count) => `${index} de ${count}` },
  pl: { memo: "Notatka", backup: "Załącznik", part: (index, count) => `${index} z ${count}` },
  uk: { memo: "Записка", backup: "Додаток", part: (index, count) => `${index} з ${count}` },
  el: { memo: "Υπόμνημα", backup: "Παράρτημα", part: (index, count) => `${index} από ${count}` },
  ko: { memo: "메모", backup: "참고", part: (index, count) => `${index}/${count}` },
  he: { memo: "המזכר", backup: "נספח", part: (index, count) => `${index} מתוך ${count}` },
  fa: { memo: "یادداشت", backup: "پیوست", part: (index, count) => `${index} از ${count}` },
  ar: { memo: "المذكرة", backup: "ملحق", part: (index, count) => `${index} من ${count}` },
};

/** The words for a BCP 47 language code. */
export function furnitureWords(language: string): FurnitureWords {
  return byLanguage(WORDS, language) ?? ENGLISH;
}
