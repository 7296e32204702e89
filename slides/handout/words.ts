import { byLanguage } from "../language/by-language.ts";
import { ar } from "./words/ar.ts";
import { de } from "./words/de.ts";
import { el } from "./words/el.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fa } from "./words/fa.ts";
import { fr } from "./words/fr.ts";
import { he } from "./words/he.ts";
import { it } from "./words/it.ts";
import { ja } from "./words/ja.ts";
import { ko } from "./words/ko.ts";
import { nl } from "./words/nl.ts";
import { pl } from "./words/pl.ts";
import { pt } from "./words/pt.ts";
import { ru } from "./words/ru.ts";
import { uk } from "./words/uk.ts";
import { zh } from "./words/zh.ts";
import type { HandoutWords } from "./words/handout-words.ts";

/** By language without region; a language that is missing here gets English. */
const WORDS: Readonly<Record<string, HandoutWords>> = {
  ar,
  de,
  el,
  en,
  es,
  fa,
  fr,
  he,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  uk,
  zh,
};

/** The words for a BCP 47 language code. */
export function handoutWords(language: string): HandoutWords {
  return byLanguage(WORDS, language) ?? en;
}
