import { isLanguage, spokenLanguage, type Language } from "../../slides/language/interface-languages.ts";
import type { Spoken } from "../shared/words.ts";

const STORAGE_KEY = "lectern.language";

/** The language chosen last in this browser, else the browser's. The pseudo-language is only ever set by hand. */
export function languageHere(storage: () => Storage, preferred: readonly string[]): Spoken {
  const kept = keptLanguage(storage);
  if (isLanguage(kept) || kept === "ar-XB") return kept;
  return spokenLanguage(preferred);
}

/** Keeps a language for the next time; does nothing where storage is shut off. */
export function keepLanguage(storage: () => Storage, language: Language): void {
  try {
    storage().setItem(STORAGE_KEY, language);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function keptLanguage(storage: () => Storage): string | null {
  try {
    return storage().getItem(STORAGE_KEY);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
