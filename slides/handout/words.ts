/** The words that pages add to the memo's, in the memo's language. All of them are furniture. */
export interface HandoutWords {
  readonly page: (page: number, pages: number) => string;
  readonly slide: (number: number) => string;
  /** A slide whose notes run on over another page. */
  readonly slideContinued: (number: number) => string;
  /** A speaker whose words run on over another page. */
  readonly continued: (name: string) => string;
  readonly copy: (copy: number, copies: number) => string;
  readonly copiesList: string;
  readonly copiesColumns: readonly [copy: string, holder: string, given: string, returned: string];
  /** "Slide 8" or "Slides 8–9, 12". */
  readonly slides: (numbers: string, count: number) => string;
  readonly blank: string;
  readonly memo: string;
  /** Before the addressee ("For President Biden"). */
  readonly addressee: (name: string) => string;
}

const ENGLISH: HandoutWords = {
  page: (page, pages) => `Page ${page} of ${pages}`,
  slide: (number) => `Slide ${number}`,
  slideContinued: (number) => `Slide ${number}, continued`,
  continued: (name) => `${name}, continued`,
  copy: (copy, copies) => `Copy ${copy} of ${copies}`,
  copiesList: "Copies to collect back",
  copiesColumns: ["Copy", "Given to", "Given", "Returned"],
  slides: (numbers, count) => `${count === 1 ? "Slide" : "Slides"} ${numbers}`,
  blank: "This page is left blank.",
  memo: "Memo",
  addressee: (name) => `For ${name}`,
};

/** By language without region; a language that is missing here gets English. */
const WORDS: Readonly<Record<string, HandoutWords>> = {
  en: ENGLISH,
  de: {
    page: (page, pages) => `Seite ${page} von ${pages}`,
    slide: (number) => `Folie ${number}`,
    slideContinued: (number) => `Folie ${number}, Fortsetzung`,
    continued: (name) => `${name}, Fortsetzung`,
    copy: (copy, copies) => `Exemplar ${copy} von ${copies}`,
    copiesList: "Wieder einzusammelnde Exemplare",
    copiesColumns: ["Exemplar", "An", "Ausgegeben", "Zurück"],
    slides: (numbers, count) => `${count === 1 ? "Folie" : "Folien"} ${numbers}`,
    blank: "Diese Seite bleibt leer.",
    memo: "Vorlage",
    addressee: (name) => `An ${name}`,
  },
  fr: {
    page: (page, pages) => `Page ${page} sur ${pages}`,
    slide: (number) => `Diapositive ${number}`,
    slideContinued: (number) => `Diapositive ${number}, suite`,
    continued: (name) => `${name}, suite`,
    copy: (copy, copies) => `Exemplaire ${copy} sur ${copies}`,
    copiesList: "Exemplaires à reprendre",
    copiesColumns: ["Exemplaire", "Remis à", "Remis", "Rendu"],
    slides: (numbers, count) => `${count === 1 ? "Diapo" : "Diapos"} ${numbers}`,
    blank: "Cette page est laissée blanche.",
    memo: "Note",
    addressee: (name) => `Pour ${name}`,
  },
};

/** The words for a BCP 47 language code. */
export function handoutWords(language: string): HandoutWords {
  return WORDS[language.split("-")[0]?.toLowerCase() ?? ""] ?? ENGLISH;
}
