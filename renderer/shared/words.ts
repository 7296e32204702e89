/**
 * The words of the interface in the language that is spoken now. Read them where they are shown, never once for all:
 * the language can change while a window is open.
 */
import type { Language } from "../../slides/language/interface-languages.ts";
import { english } from "./words/english/index.ts";
import { french } from "./words/french/index.ts";
import { pseudo } from "./words/pseudo.ts";

/** What a window can speak: the languages, and the pseudo-language that interfaces are tried out in. */
export type Spoken = Language | "ar-XB";

/** A language that lacks a phrase of the English one does not compile. */
export type Words = typeof english;

const wordings: Readonly<Record<Spoken, Words>> = { en: english, fr: french, "ar-XB": pseudo };

export let words: Words = english;
let spoken: Spoken = "en";
const listeners = new Set<() => void>();

/** The language that is spoken now. */
export function spokenNow(): Spoken {
  return spoken;
}

/** The direction in which the interface runs now. */
export function interfaceDirection(): "ltr" | "rtl" {
  return spoken === "ar-XB" ? "rtl" : "ltr";
}

/** Speaks another language from now on. */
export function speak(language: Spoken): void {
  if (language === spoken) return;
  spoken = language;
  words = wordings[language];
  for (const listener of listeners) listener();
}

/** Calls the listener whenever the language has changed; returns how to stop. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
