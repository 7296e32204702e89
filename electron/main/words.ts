/**
 * The shell's own words in the language that is spoken now. Read them where they are shown, never once for all: the
 * language can change while windows are open. The command line speaks English in every language, for scripts and logs.
 */
import type { Language } from "../../slides/language/interface-languages.ts";
import { english } from "./words/english.ts";
import { french } from "./words/french.ts";

/** A language that lacks a phrase of the English one does not compile. */
export type ShellWords = typeof english;

const wordings: Readonly<Record<Language, ShellWords>> = { en: english, fr: french };

export let words: ShellWords = english;

/** Speaks another language from now on. */
export function speak(language: Language): void {
  words = wordings[language];
}
