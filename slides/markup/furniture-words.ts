/** The few words that a slide adds to the memo's, in the memo's language. */
export interface FurnitureWords {
  /** What the paragraph numbers at a slide's foot refer to. */
  readonly memo: string;
  /** "1 of 3". */
  readonly part: (index: number, count: number) => string;
}

const ENGLISH: FurnitureWords = { memo: "Memo", part: (index, count) => `${index} of ${count}` };

/** By language without region; a language that is missing here gets English. */
const WORDS: Readonly<Record<string, FurnitureWords>> = {
  en: ENGLISH,
  de: { memo: "Vorlage", part: (index, count) => `${index} von ${count}` },
  fr: { memo: "Note", part: (index, count) => `${index} sur ${count}` },
  es: { memo: "Nota", part: (index, count) => `${index} de ${count}` },
  it: { memo: "Nota", part: (index, count) => `${index} di ${count}` },
  ru: { memo: "Записка", part: (index, count) => `${index} из ${count}` },
  ja: { memo: "覚書", part: (index, count) => `${index}／${count}` },
  zh: { memo: "备忘录", part: (index, count) => `${index}／${count}` },
  nl: { memo: "Nota", part: (index, count) => `${index} van ${count}` },
  pt: { memo: "Nota", part: (index, count) => `${index} de ${count}` },
  pl: { memo: "Notatka", part: (index, count) => `${index} z ${count}` },
  uk: { memo: "Записка", part: (index, count) => `${index} з ${count}` },
  el: { memo: "Υπόμνημα", part: (index, count) => `${index} από ${count}` },
  ko: { memo: "메모", part: (index, count) => `${index}/${count}` },
  he: { memo: "המזכר", part: (index, count) => `${index} מתוך ${count}` },
  fa: { memo: "یادداشت", part: (index, count) => `${index} از ${count}` },
  ar: { memo: "المذكرة", part: (index, count) => `${index} من ${count}` },
};

/** The words for a BCP 47 language code. */
export function furnitureWords(language: string): FurnitureWords {
  return WORDS[language.split("-")[0]?.toLowerCase() ?? ""] ?? ENGLISH;
}
